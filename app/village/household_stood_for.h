#pragma once

#include "app/village/household.h"
#include "app/village/roster.h"
#include "app/village/seat.h"

#include <optional>

namespace yishibu {

/// 联户: one household that a villagers' representative stands for (Organic Law art. 29: each is chosen by 5 to 15 households, or
/// by the group). Seat::households stays the figure of the sheet; these are the households by name, as far as they are known.
struct HouseholdStoodFor
{
    StoodForId id = StoodForId::fresh();
    SeatId seat = SeatId::fresh();
    std::optional<HouseholdId> household = {}; ///< none where nobody knows which one the words mean
    QString words;          ///< the household's head as the list names it
    bool withdrawn = false; ///< the list names it no more, or it was put right by hand

    bool operator==(const HouseholdStoodFor &) const = default;
};

/// The household that a list of 联户 means by the name of its head: the only one of that head with anybody listed. None where
/// there is no such household, or more than one.
std::optional<HouseholdId> householdOfHead(const QString &name, const QList<Household> &underHeads);
/// The households of the roster in which somebody is listed, each under the name of who heads it.
QList<Household> inhabitedUnderHeads(const Roster &roster);

/// What changes where a seat's households are told anew by the names of their heads: those that are named no more are withdrawn,
/// new ones begin, the others stay as they are. `known`: of all seats; `underHeads`: inhabitedUnderHeads().
QList<HouseholdStoodFor> stoodForAnew(const SeatId &seat, const QStringList &heads, const QList<HouseholdStoodFor> &known,
                                      const QList<Household> &underHeads);

/// A household for which more than one representative stands on that day.
struct ClaimedTwice
{
    HouseholdId household = HouseholdId::fresh();
    QList<VillagerId> by; ///< in the order of the seats

    bool operator==(const ClaimedTwice &) const = default;
};

/// By the seats of 村民代表 held that day; in the order of the roster's households.
QList<ClaimedTwice> claimedTwice(const QList<HouseholdStoodFor> &stoodFor, const QList<Seat> &seats, const Roster &roster, QDate day);
/// Households with somebody listed for which nobody stands. Empty as long as any representative of that day does not name all of
/// theirs: then nobody knows.
QList<HouseholdId> stoodForByNobody(const QList<HouseholdStoodFor> &stoodFor, const QList<Seat> &seats, const Roster &roster, QDate day);
/// The households that each representative of that day names; each once.
QHash<VillagerId, QSet<HouseholdId>> householdsNamedBy(const QList<HouseholdStoodFor> &stoodFor, const QList<Seat> &seats, QDate day);

} // namespace yishibu
