#pragma once

#include "app/intake/roster_reading.h"

namespace yishibu {

/// People whom a row names beside its person, and who are not read: 配偶 and 子女 in the row of a head where the table has one
/// row for each household, and a head named by 户主姓名 whom no row of the table lists. Each is told with the row, and the
/// names go to RosterReading::unread, so that nobody of the book counts as gone. Who has a row of their own is not told.
void noteFamilies(RosterReading &reading, const Workbook &workbook);

} // namespace yishibu
