#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"
#include "db/sheets/formats/zip_container.h"

namespace yishibu {

/// True for a container that holds an OpenDocument spreadsheet (.ods, .ots).
bool isOds(const ZipContainer &container);

/// Reads every sheet of an OpenDocument spreadsheet in its order: text as text, numbers with all the digits the file
/// has, days where the file says day, results of formulas as the file keeps them, merged cells, repeated rows.
/// Fails with Unreadable, OtherFormat (protected), TooLarge or TooManyRows.
///
/// Read here and not by liborcus: its version of Debian 12 leaves out repeated rows, merged cells and all but the last
/// paragraph of a cell.
Outcome<QList<Sheet>> readOds(const ZipContainer &container, const QString &fileName);

} // namespace yishibu
