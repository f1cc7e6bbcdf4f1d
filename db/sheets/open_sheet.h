#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"

#include <QByteArray>

namespace yishibu {

/// Largest spreadsheet file that is opened, in MiB. A register of 14,000 people has one.
constexpr qint64 sheetFileLimitMiB = 16;

/// Reads a spreadsheet from disk, whatever it is called: the bytes decide. Reads .xlsx and tables of text (CSV:
/// GB18030, UTF-8, UTF-16; comma, semicolon, tab). The workbook's digest is that of the bytes read. Fails with
/// a SheetFault; never throws. Only a regular file is a spreadsheet: a pipe or a device would be waited for without end.
Outcome<Workbook> openSheet(const QString &path);

/// The same for bytes already read.
Outcome<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName);

} // namespace yishibu
