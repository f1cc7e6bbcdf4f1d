#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"
#include "db/sheets/zip_container.h"

namespace yishibu {

/// What of one sheet is read at most. A village register has hundreds of rows, a township's some ten thousand.
constexpr int sheetRowLimit = 200000;
constexpr int sheetColumnLimit = 512;
constexpr qsizetype sheetCellLimit = 6'000'000; ///< rows times their width, so that few bytes cannot ask for much memory

/// True for a container that holds an .xlsx workbook.
bool isXlsx(const ZipContainer &container);

/// Reads every sheet of an .xlsx workbook in its order: shared and inline strings as text, numbers with all the
/// digits the file has, days where the style says so, results of formulas as the file keeps them, merged cells.
/// Fails with NotASpreadsheet, Unreadable, OtherFormat (protected) or TooManyRows.
Outcome<QList<Sheet>> readXlsx(const ZipContainer &container, const QString &fileName);

} // namespace yishibu
