#pragma once

#include "app/village/household.h"
#include "app/village/seat.h"
#include "app/village/villager.h"
#include "db/journal/journal.h"
#include "db/stores/column_words.h"

namespace yishibu {

struct OpenSeatLine;

/// How a body is written in a column.
inline constexpr std::array bodyWords{
    ColumnWord<Body>{Body::Representatives, QLatin1StringView("representatives")},
    ColumnWord<Body>{Body::VillagersCommittee, QLatin1StringView("villagers_committee")},
    ColumnWord<Body>{Body::SupervisionCommittee, QLatin1StringView("supervision_committee")},
    ColumnWord<Body>{Body::PartyBranch, QLatin1StringView("party_branch")},
};

// The rows of the register, as the journal writes them.
RowImage rowOf(const Household &household);
/// `commitment`: to the villager's numbers, which are not in the row.
RowImage rowOf(const Villager &villager, const QString &commitment);
RowImage rowOf(const Seat &seat);
RowImage rowOf(const OpenSeatLine &line, const QString &id);

} // namespace yishibu
