#pragma once

#include "app/intake/sheet.h"

namespace yishibu {

/// Whether the last digits of an ID number are lost: a number cell keeps only 15, shows them as 1.1E+17, and leaves zeros
/// at the end in a csv file. Nobody can know what stood there.
bool isDamagedNumber(const Cell &cell);

/// The ID number of a cell in 18 signs, as far as it has the shape of one; empty otherwise.
QString numberIn(const Cell &cell);

} // namespace yishibu
