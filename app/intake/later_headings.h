#pragma once

#include "app/intake/headings.h"

namespace yishibu {

/// Headings of further registers and lists below the first one of a sheet, in order: lines of at least three heading words,
/// or of 姓名 and one more and nothing else, whatever columns they stand in, where they do not merely repeat the headings
/// above them. Each holds from its line on.
QList<Headings> laterHeadings(const Sheet &sheet, const Headings &first);

/// The row (from 0) of the title that stands by itself above a heading: 党员名单; -1 where there is none.
int titleRowAbove(const Sheet &sheet, const Headings &headings);

} // namespace yishibu
