#pragma once

#include "app/intake/headings.h"

namespace yishibu {

/// Whether a table tells the villagers' group only in the first row of each block of its people, as if the cells below were
/// merged: no group stands twice in succession, and at least as many rows are blank. `end` is from 0, not included.
bool isGroupOfBlocks(const Sheet &sheet, const Headings &headings, int end);

} // namespace yishibu
