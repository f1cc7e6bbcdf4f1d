#pragma once

#include "app/village/seat.h"
#include "app/village/villager.h"

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
};

bool belongs(const Villager &villager, const PersonPlace &place, const PeoplePart &part);

/// Every part that may be listed, the villagers' groups in their order.
QList<PeoplePart> partsOf(const Hall &hall);

QString wordOf(const PeoplePart &part);

} // namespace yishibu
