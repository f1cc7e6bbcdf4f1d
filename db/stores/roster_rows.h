#pragma once

#include "app/village/household.h"
#include "app/village/household_representative.h"
#include "app/village/seat.h"
#include "app/village/villager.h"
#include "db/journal/journal.h"
#include "db/stores/column_words.h"

namespace yishibu {

struct OpenSeatLine;
struct HouseholdStoodFor;

/// How a body is written in a column.
inline constexpr std::array bodyWords{
    ColumnWord<Body>{Body::Representatives, QLatin1StringView("representatives")},
    ColumnWord<Body>{Body::VillagersCommittee, QLatin1StringView("villagers_committee")},
    ColumnWord<Body>{Body::SupervisionCommittee, QLatin1StringView("supervision_committee")},
    ColumnWord<Body>{Body::PartyBranch, QLatin1StringView("party_branch")},
    ColumnWord<Body>{Body::CollectiveDelegates, QLatin1StringView("collective_delegates")},
    ColumnWord<Body>{Body::CollectiveCouncil, QLatin1StringView("collective_council")},
};

/// How somebody's place in the register is written.
inline constexpr std::array standingWords{
    ColumnWord<RegisterStanding>{RegisterStanding::Listed, QLatin1StringView("listed")},
    ColumnWord<RegisterStanding>{RegisterStanding::Died, QLatin1StringView("died")},
    ColumnWord<RegisterStanding>{RegisterStanding::MovedAway, QLatin1StringView("moved_away")},
    ColumnWord<RegisterStanding>{RegisterStanding::MarriedAway, QLatin1StringView("married_away")},
};
inline constexpr std::array chosenByWords{
    ColumnWord<HouseholdRepresentative::ChosenBy>{HouseholdRepresentative::ChosenBy::Head, QLatin1StringView("head")},
    ColumnWord<HouseholdRepresentative::ChosenBy>{HouseholdRepresentative::ChosenBy::Family, QLatin1StringView("family")},
};

/// What a mark's column says; nothing noted where it is empty.
VoiceMark voiceMarkOf(const QString &text);

// The rows of the register, as the journal writes them.
RowImage rowOf(const Household &household);
/// `commitment`: to the villager's numbers, which are not in the row.
RowImage rowOf(const Villager &villager, const QString &commitment);
RowImage rowOf(const Seat &seat);
RowImage rowOf(const OpenSeatLine &line, const QString &id, bool settled = false);
RowImage rowOf(const HouseholdRepresentative &representative);
RowImage rowOf(const HouseholdStoodFor &one);

} // namespace yishibu
