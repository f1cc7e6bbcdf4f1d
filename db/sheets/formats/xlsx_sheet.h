#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"
#include "db/sheets/formats/zip_container.h"

namespace yishibu {

/// True for a container that holds an .xlsx workbook.
bool isXlsx(const ZipContainer &container);

/// Reads every sheet of an .xlsx workbook in its order: shared and inline strings as text, numbers with all the
/// digits the file has, days where the style says so, results of formulas as the file keeps them, merged cells.
/// Fails with NotASpreadsheet, Unreadable, OtherFormat (protected), TooLarge or TooManyRows.
Outcome<QList<Sheet>> readXlsx(const ZipContainer &container, const QString &fileName);

} // namespace yishibu
