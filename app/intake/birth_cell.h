#pragma once

#include "app/intake/register_row.h"
#include "app/intake/typed_date.h"

namespace yishibu {

/// A birth date cell as it was typed; nothing where it is empty or no date. A bare number of five digits is a spreadsheet's
/// day (23802) only where the column is mostly such numbers: 19653 among other dates is 1965.3 mistyped, and a year alone
/// (1965) is no date.
std::optional<TypedDate> birthCell(const RegisterRow &row, QDate today);

/// Whether the birth cell holds such a number, in such a column.
bool isSpreadsheetBirth(const RegisterRow &row);

} // namespace yishibu
