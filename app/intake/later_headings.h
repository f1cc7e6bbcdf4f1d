#pragma once

#include "app/intake/headings.h"

namespace yishibu {

/// Headings of further registers and lists below the first one of a sheet, in order: lines of at least three heading words,
/// or of 姓名 and one more and nothing else, whatever columns they stand in, where they do not merely repeat the headings
/// above them. Headings that tell fewer things than those above are none repeated, unless they tell who lives with whom and
/// cells stand below under the words they lack; nor are those under the title of a list (listTitle()). Each holds from its
/// line on.
QList<Headings> laterHeadings(const Sheet &sheet, const Headings &first);

/// The row (from 0) of the title that stands by itself above a heading: 党员名单; -1 where there is none.
int titleRowAbove(const Sheet &sheet, const Headings &headings);

/// That title's text, or an empty one.
QString titleAbove(const Sheet &sheet, const Headings &headings);

/// Whether it is the title of a list or register, and of no group of one: 党员名单.
bool isListTitle(const QString &text);

/// The title of a list without headings below a register's headings; -1 (from 0) where there is none before `end`. Few cells
/// stand in the lines below it; a title over further lines of the register is none.
int bareTitleBelow(const Sheet &sheet, const Headings &above, int end);

} // namespace yishibu
