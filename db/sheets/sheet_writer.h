#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"

namespace yishibu {

/// Saves the sheets of a workbook as an .xlsx file that can be mended in a spreadsheet program and read again: texts stay
/// texts, so that an ID number keeps its digits; days are days. The first row of each sheet is its heading, bold and
/// always in sight; columns are as wide as what stands in them. Names of sheets are made such as the format allows
/// (31 characters, each once). What lay at the path before is replaced at once or not at all. Merged cells must not
/// overlap. Fails with SheetFault::NotWritten.
Done saveSheets(const Workbook &workbook, const QString &path);

/// The names under which sheets can be saved, in their order.
QStringList savedSheetNames(const QList<Sheet> &sheets);

} // namespace yishibu
