#pragma once

#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

namespace yishibu {

class Hall;

/// Which part of the people is listed on the roster page.
struct PeoplePart
{
    enum class Kind {
        Everybody, ///< all who are listed
        WithSeats,
        ToCheck,   ///< flagged by an import
        OfBody,
        PartyMembers,
        Probationary, ///< 预备党员
        CollectiveMembers,
        HouseholdRepresentatives,
        OfGroup,
        BirthUnknown,        ///< whether they are of age is not known
        HouseholdUndecided,  ///< of a household of which it is not settled who signs
        Missing,      ///< not named by the last sheet, undecided
        NotListed,    ///< died or moved away
    };
    Kind kind = Kind::Everybody;
    Body body = Body::Representatives; ///< OfBody
    QString group = {};                ///< OfGroup

    bool operator==(const PeoplePart &) const = default;
};

/// What of a person decides which parts they belong to, on one day.
struct PersonPlace
{
    QSet<int> bodies; ///< in which a seat is held
    bool represents = false;
    bool isUndecided = false; ///< of their household it is not settled who signs
};

bool belongs(const Villager &villager, const PersonPlace &place, const PeoplePart &part);

/// Every part that may be listed, the villagers' groups in their order.
QList<PeoplePart> partsOf(const Hall &hall);

/// The households of which it is not settled who signs for them on that day: they named nobody who may, and the head is no
/// adult.
QSet<HouseholdId> undecidedHouseholds(const Hall &hall, QDate day);

QString wordOf(const PeoplePart &part);

} // namespace yishibu
