#pragma once

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

/// Who should attend, and who may have to once something is settled.
struct Eligible
{
    QList<Entitled> members;         ///< 应到, in the register's order; of households one line each
    QList<VillagerId> birthUnknown;  ///< may be of age; not counted until the register says when they were born
    /// Households without a representative whose head is no adult: they count, but nobody signs for them until one is
    /// named. In `members` somebody of them stands for the line.
    QList<HouseholdId> undecided;

    bool operator==(const Eligible &) const = default;
};

/// 应到 by whatever the card counts. Only who is still in the register (Villager::isListed()) is among them. A household
/// is represented by its 户代表 of that day, else by its head if of age. `group` is asked only of a meeting of one group.
Eligible eligible(const RuleCard &card, const QList<Villager> &villagers, const QList<Household> &households,
                  const QList<HouseholdRepresentative> &representatives, const QList<Seat> &seats, QDate day,
                  const QString &group = {});

/// Whether it is settled that this person signs for the household: its 户代表, or without one its head if of age.
bool standsFor(const Villager &villager, const HouseholdId &household,
               const QList<HouseholdRepresentative> &representatives, QDate day);

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
