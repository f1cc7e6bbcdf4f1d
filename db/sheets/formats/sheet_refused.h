#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"
#include "db/sheets/formats/zip_container.h"

namespace yishibu {

/// Why a file gave no sheets, with the figures that belong to the fault.
Reason sheetRefused(SheetFault fault, const QString &fileName);
/// The same, said by a part that could not be had.
Reason partRefused(ZipContainer::Fault fault, const QString &fileName);

} // namespace yishibu
