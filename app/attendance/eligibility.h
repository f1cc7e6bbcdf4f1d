#pragma once

#include "app/rules/rule_card.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QDate>
#include <QList>

namespace yishibu {

/// 应到: those who should attend a meeting under this rule card on that day. For 村民代表会议 the
/// representatives and the members of the villagers' committee, each person once (Organic Law 2025 art. 29),
/// in the order of the seats. A member of the supervision committee counts only as a representative.
QList<VillagerId> shouldAttend(const RuleCard &card, const QList<Seat> &seats, QDate day);

/// In which capacities somebody takes part, for paper: "村民代表、村委会副主任". Empty for a plain villager.
QString capacityWords(VillagerId who, const QList<Seat> &seats, QDate day);

/// The posts alone, for the name of the chair: "村党支部书记、村委会主任". Empty for a plain representative.
QString officeWords(VillagerId who, const QList<Seat> &seats, QDate day);

/// What is not as art. 29 wants it in the make-up of 村民代表会议. It stops no meeting; it is told.
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
