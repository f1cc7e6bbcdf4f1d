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
/// - the same number, where sheet or book does not tell the group: the household whose people it names; the only one of
///   that number, unless it has another head;
/// - a group that fits, and the head's name with its birth date, or two people's names;
/// - a group that fits, and the head's name, a name with its birth date, or two people's names, where sheet or book has no
///   numbers of its own: the number it was given here means nothing, because one household more above it moves them all. It keeps
///   the book's number then, and a new household gets one that the book does not have.
/// A household whose people fit other households of the book too, by name, sex and birth date, may be several of one number.
/// There, and where several fit alike, nobody is guessed and nobody comes in twice: the rows are refused (HouseholdUnclear) until the
/// sheet tells the group.
void recogniseHouseholds(RosterReading &people, const Roster &known, const QHash<VillagerId, VillagerId> &ids);

} // namespace yishibu
