#pragma once

#include "app/intake/list_title.h"
#include "app/intake/sheet_plan.h"

namespace yishibu {

/// Whether the lines below a heading are all of Party members, in a file that has a register with households: every line's
/// 政治面貌 says so. `end` is the row (from 0) behind the last line.
bool areAllPartyMembers(const Sheet &sheet, const Headings &headings, int end);

/// What the titles above a heading say: the row that stands by itself above a further heading; of the first table all rows
/// above, up to what is no title, and the sheet's name.
ListTitle titleOf(const Sheet &sheet, const Headings &headings, bool isFirst);

/// Whether a register is by its title one of the collective's members (农村集体经济组织成员花名册), or the heading of its names says so:
/// whoever stands there is one, where no column says who is.
bool isRegisterOfMembers(const Sheet &sheet, const Headings &headings, bool isFirst);

/// How the lines below the first heading of a sheet are read, as far as they tell by themselves; nothing where they may be
/// a plain list of people.
std::optional<TableUse> useOfFirst(const Headings &headings, ListTitle title, bool allAreParty);

/// How the lines below a further heading of a sheet are read. A list of people below a register with households, or with
/// ID numbers or birth dates, is one of people who are there already; a clerk who takes the sheet for a register of
/// persons all the same (`isAsked`) is followed.
TableUse useOfLater(const Headings &first, const Headings &later, ListTitle title, bool allAreParty, bool isAsked);

/// In other lists of heads what stands behind 户代表姓名, and 与户主关系, is that person's and not the head's.
/// In 户代表花名册 with 户主姓名 and 户代表 the people are those who stand for the households.
void takeDelegatesForPeople(Headings &headings, ListTitle title);

} // namespace yishibu
