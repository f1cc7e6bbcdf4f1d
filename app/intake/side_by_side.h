#pragma once

#include "app/intake/headings.h"

namespace yishibu {

/// One half of a list that is printed with two people on each line.
struct Half
{
    Sheet sheet;       ///< its own cells in their places; those of the other halves are empty
    Headings headings;
};

/// The halves of a table from the left (two, or three of three people on each line); nothing for any other table. What stands
/// once before the first name, such as the group, is of all of them. `end` is the row (from 0) behind the last line.
QList<Half> halvesOf(const Sheet &sheet, const Headings &headings, int end);

/// What stands in a row of another list of names beside this one, which is not read; empty where there is none.
QString textBeside(const Sheet &sheet, const Headings &headings, int row);

} // namespace yishibu
