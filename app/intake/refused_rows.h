#pragma once

#include "app/intake/roster_reading.h"

#include <functional>

namespace yishibu {

/// The rows that were not taken in, as a workbook that goes back to whoever filled it in (退回): one sheet for each sheet
/// that has any, its headings in one line, each cell's own text, and a last column 退回原因 with the reason in `words`.
/// A row stands alone there: household number, 户主姓名 and 村民小组 are filled in, in columns of their own where the sheet
/// has none, so that a mended row comes into the right household when the workbook is read again, also of somebody who lives alone. Give the reading as
/// recognise() left it where the book knows people already: the household numbers are the book's then. A workbook without
/// sheets where nothing was refused.
Workbook refusedRows(const Workbook &source, const RosterReading &reading,
                     const std::function<QString(RowFault)> &words);

} // namespace yishibu
