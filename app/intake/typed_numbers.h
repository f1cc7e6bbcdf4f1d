#pragma once

#include "app/outcome.h"
#include "app/village/villager.h"

namespace yishibu {

/// The numbers as they stand after something was typed by hand; those of before where nothing was. Written as a register
/// would be read: full-width digits and blanks are repaired, an old number of 15 digits is none. Refused in the words of
/// RegisterRefusal.
Outcome<PersonalNumbers> typedNumbers(const PersonalNumbers &before, const PersonalNumbers &typed);

/// Fills sex and birth date from the ID number where they are not known. A birth date that disagrees follows the number, a
/// sex that disagrees stays as typed; either is flagged (RowFault), to be looked at.
Villager completedFrom(const QString &citizenId, Villager villager);

} // namespace yishibu
