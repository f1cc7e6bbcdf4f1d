#pragma once

#include "app/intake/sheet_plan.h"

namespace yishibu {

/// Whether the lines below a heading are all of Party members, as its title (or the sheet's name) says, or, in a file that
/// has a register with households, as every line's 政治面貌 does. `end` is the row (from 0) behind the last line.
bool listsPartyMembers(const Sheet &sheet, const Headings &headings, int end, const QStringList &titles, bool besideRegister);

/// How the lines below a further heading of a sheet are read. A list of people below a register with households, or with
/// ID numbers or birth dates, is one of people who are there already; a clerk who takes the sheet for a register of
/// persons all the same (`isAsked`) is followed.
TableUse useOfLater(const Headings &first, const Headings &later, bool listsParty, bool isAsked);

} // namespace yishibu
