#pragma once

#include "app/rules/rule_card.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QDate>
#include <QList>

namespace yishibu {

/// What is not as art. 29 wants it in the make-up of 村民代表会议. It stops no meeting; it is told. Seats of people who
/// died or moved away are empty.
struct CompositionGap
{
    enum class What {
        TooFewRepresentatives, ///< 村民代表 below four fifths of all members
        TooFewWomen,           ///< 妇女村民代表 below one third of all members
    };
    What what = What::TooFewRepresentatives;
    int count = 0;  ///< how many there are
    int needed = 0; ///< how many there should be at least
    int all = 0;    ///< all members

    bool operator==(const CompositionGap &) const = default;
};

QList<CompositionGap> compositionGaps(const RuleCard &card, const QList<Villager> &villagers,
                                      const QList<Seat> &seats, QDate day);

} // namespace yishibu
