#pragma once

#include "app/intake/side_by_side.h"

namespace yishibu {

/// Two registers side by side with different columns, each with a name and with numbers, birth dates or households of its own,
/// the right one behind an empty column or a 序号 of its own; nothing for any other table.
QList<Half> blocksBeside(const Sheet &sheet, const Headings &headings, int end);

/// The people of a table by countPeople(), whatever halves it has.
int countInHalves(const Sheet &sheet, const Headings &headings, int end);

} // namespace yishibu
