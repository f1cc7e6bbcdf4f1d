#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// Finds the households of a sheet among those of the book and gives them the ids they have there, in the households and
/// wherever the reading speaks of them. `ids` are the people already found by their ID numbers, ids of the sheet to ids
/// of the book. In this order, each household of the book once:
/// - the same group and number, and one of its people at least;
/// - most of its people: a household that was renumbered;
/// - the same group and number, where the sheet has numbers;
/// - the same group, and the head's name or two people's names, where the sheet has none: the number it was given here
///   means nothing, because one household more above it moves them all. It keeps the book's number then, and a new
///   household gets one that the book does not have.
void recogniseHouseholds(RosterReading &people, const Roster &known, const QHash<VillagerId, VillagerId> &ids);

} // namespace yishibu
