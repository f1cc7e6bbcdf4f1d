#pragma once

#include "app/intake/body_reading.h"
#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// Finds the people of a sheet among those of the book and gives them the ids they have there, in the people and in the
/// lists of seats. A villager is the same person where the ID number is the same, else where name and household are;
/// never by the name alone. A household is the same where group and number are. Each known person is found once. A
/// sheet without the numbers of a person takes none away: those of the book stand.
void recognise(RosterReading &people, BodyReading &bodies, const Roster &known,
               const QHash<VillagerId, PersonalNumbers> &numbers);

} // namespace yishibu
