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

/// Which columns come again in the further halves, and what they are about; none of any other table.
QMap<int, Column> columnsAgain(const Headings &headings);

/// A table with several people on each line, laid out with one person on each: the left half from above, then the right one,
/// as the households stand. The headings again, a title or a total across the sheet ends a page: below it the left half goes first again.
struct Unfolded
{
    Sheet sheet;       ///< knows the numbers that its rows have in the file
    Headings headings;
    QList<int> halves; ///< of each row, from 0 on the left
};

/// Nothing for a table with one person on each line. `end` is the row (from 0) behind the last line.
std::optional<Unfolded> unfold(const Sheet &sheet, const Headings &headings, int end);

/// The column (from 0) where the names of the list beside this one stand, or -1.
int secondName(const Headings &headings);

/// What stands in a row of another list of names beside this one, which is not read; empty where there is none.
QString textBeside(const Sheet &sheet, const Headings &headings, int row);

} // namespace yishibu
