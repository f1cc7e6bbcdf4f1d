#pragma once

#include "db/sheets/read_apart.h"
#include "db/sheets/sheet_limits.h"

namespace yishibu {

/// Reads a spreadsheet from disk, whatever it is called: the bytes decide. Reads .xlsx, .xls, .ods and tables of text
/// (CSV: GB18030, UTF-8, UTF-16; comma, semicolon, tab). The file is opened here, its bytes are read by the program
/// yishibu-sheets. The workbook's digest is that of the bytes read. Fails with a SheetFault; never throws. Only a
/// regular file is a spreadsheet: a pipe or a device would be waited for without end. Waits, so call it beside the
/// window; how.stop ends the waiting.
Outcome<Workbook> openSheet(const QString &path, const ReadingApart &how = ReadingApart::usual());

} // namespace yishibu
