#pragma once

#include "app/intake/household_blocks.h"
#include "app/intake/person_reading.h"

namespace yishibu {

/// Notes what is in doubt about the household of a row's person, such as a head's name (户主姓名) other than the household's.
/// Nothing of a row that is refused.
void notePlace(const RegisterRow &row, const HouseholdBlocks::Place &place, const Household &household, PersonReading &person);

} // namespace yishibu
