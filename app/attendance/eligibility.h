#pragma once

#include "app/attendance/composition.h"
#include "app/attendance/entitled.h"
#include "app/rules/rule_card.h"
#include "app/village/household.h"
#include "app/village/household_representative.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QDate>
#include <QList>

namespace yishibu {

/// 应到: those who should attend a meeting under this rule card on that day. For 村民代表会议 the
/// representatives and the members of the villagers' committee, each person once (Organic Law 2025 art. 29),
/// in the order of the seats. A member of the supervision committee counts only as a representative.
QList<VillagerId> shouldAttend(const RuleCard &card, const QList<Seat> &seats, QDate day);

/// The same without those who died or moved away: their seat is empty, whether or not somebody has ended it yet. Moving away
/// empties no seat of the collective (RCEO art. 26 (3)) nor of the Party organisation.
QList<VillagerId> shouldAttend(const RuleCard &card, const QList<Villager> &villagers, const QList<Seat> &seats, QDate day);

/// Who should attend, and who may have to once something is settled.
struct Eligible
{
    QList<Entitled> members;         ///< 应到, in the register's order; of households one line each
    QList<VillagerId> birthUnknown;  ///< may be of age; not counted until the register says when they were born
    /// Households of which it is not settled who signs: nobody is named and the head is no adult, or whom they named is
    /// none any more. They count; in `members` somebody of them stands for the line.
    QList<HouseholdId> undecided;
    /// Households in which everybody is under age. They are listed here and not counted: a household is represented by a
    /// villager of eighteen or more (Organic Law 2025 art. 26), and theirs can send none.
    QList<HouseholdId> withoutAdult;

    bool operator==(const Eligible &) const = default;
    /// Whether the register leaves something open that the base figure hangs on.
    bool isSettled() const { return birthUnknown.isEmpty() && undecided.isEmpty() && withoutAdult.isEmpty(); }
};

/// 应到 by whatever the card counts. Only who is in the register on that day (isListedOn()) is among them; of the members
/// of the collective and of the Party members everybody who lives: moving away does not end that membership, the members of
/// the collective settle theirs (RCEO art. 26 (3)). Who has no voice by the register (hasVoice()) is left out. A household is represented by its 户代表 of that day; where it named none its head may sign for it. `group` is
/// asked only of a meeting of one group.
Eligible eligible(const RuleCard &card, const QList<Villager> &villagers, const QList<Household> &households,
                  const QList<HouseholdRepresentative> &representatives, const QList<Seat> &seats, QDate day,
                  const QString &group = {});

/// Whether it is settled that this person signs for the household: its 户代表, or where it named none its head if of age.
bool standsFor(const Villager &villager, const HouseholdId &household,
               const QList<HouseholdRepresentative> &representatives, QDate day);

} // namespace yishibu
