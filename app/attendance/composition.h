#pragma once

#include "app/rules/rule_card.h"
#include "app/village/household_stood_for.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QDate>
#include <QList>

namespace yishibu {

/// What is not as the law wants it in the make-up of a body: 村民代表会议 (art. 29), 理事会 (RCEO art. 31); RuleCard::makeUp.
/// It stops no meeting; it is told. Seats of people who died or moved away are empty.
struct CompositionGap
{
    enum class What {
        TooFewRepresentatives, ///< fewer 村民代表 than the share of all members, or than the number, that is asked for
        TooFewWomen,           ///< the same of 妇女村民代表
        HouseholdTwice,        ///< a household for which more than one 村民代表 stands; names: its head, then theirs
        HouseholdsWithout,     ///< households for which nobody stands; names: their heads
        WrongNumber,           ///< fewer or more members than the law asks for, or an even number where it asks for an odd one
    };
    What what = What::TooFewRepresentatives;
    int count = 0;  ///< how many there are
    int needed = 0; ///< how many there should be at least
    int all = 0;    ///< all members, or all 村民代表 where the law counts of them
    QString article = {}; ///< who asks for it
    QString body = {};    ///< of a wrong number: the meeting whose body it is, "农村集体经济组织理事会会议"
    int most = 0;         ///< of a wrong number: how many there may be; 0 where it is not bounded
    bool isOdd = false;   ///< of a wrong number: an odd one is asked for
    bool ofRepresentatives = false; ///< of a share: the law counts it of 村民代表, not of all members
    QStringList names = {}; ///< of households; count: how many representatives, or how many households

    bool operator==(const CompositionGap &) const = default;
};

QList<CompositionGap> compositionGaps(const RuleCard &card, const QList<Villager> &villagers,
                                      const QList<Seat> &seats, QDate day);

/// What is not as art. 29 wants it in the households that 村民代表 stand for, as far as they are named: each household chooses one of
/// them. Told, and no meeting stops for it.
QList<CompositionGap> householdGaps(const RuleCard &card, const Roster &roster, const QList<Seat> &seats,
                                    const QList<HouseholdStoodFor> &stoodFor, QDate day);

} // namespace yishibu
