#pragma once

#include "app/intake/household_blocks.h"
#include "app/intake/person_reading.h"

namespace yishibu {

/// Notes what is in doubt about the household of a row's person; `number` is that of the household. Nothing of a row that is
/// refused.
void notePlace(const RegisterRow &row, const HouseholdBlocks::Place &place, const QString &number, PersonReading &person);

} // namespace yishibu
