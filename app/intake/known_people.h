#pragma once

#include "app/intake/body_reading.h"
#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// Finds the people of a sheet among those of the book and gives them the ids they have there, in the people and in the
/// lists of seats. A villager is the same person where the ID number is the same, else where name and household are;
/// or, in a list that tells no households, name, sex and group (recogniseHomeless()); never by the name alone, and not where
/// two good numbers tell two birth dates. Households are found as
/// recogniseHouseholds() says, groups by their numbers (followGroupNames()) or by who lives there (renamedGroups()). Each known person is found once. What a row does not say stays as the book has it, whether its
/// sheet has no such column or the cell is empty: numbers, schooling, who is a member of the collective. Another name for a
/// known number, another birth date or sex, and a Party standing lost are followed and flagged (KnownPerson). A name's reading corrected by hand stays, and that
/// somebody died or moved, even where the sheet names them. Who was missing in an earlier sheet is not missing any more.
void recognise(RosterReading &people, BodyReading &bodies, const Roster &known,
               const QHash<VillagerId, PersonalNumbers> &numbers);

} // namespace yishibu
