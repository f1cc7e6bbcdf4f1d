#include "db/sheets/formats/sheet_refused.h"

#include "db/sheets/sheet_limits.h"

namespace yishibu {

Reason sheetRefused(SheetFault fault, const QString &fileName)
{
    QList<qint64> figures;
    if (fault == SheetFault::TooManyRows)
        figures = {sheetRowLimit, sheetColumnLimit};
    else if (fault == SheetFault::TooLarge)
        figures = {sheetUnpackedLimitMiB};
    return Reason::failure(fault, {fileName}, std::move(figures));
}

Reason partRefused(ZipContainer::Fault fault, const QString &fileName)
{
    switch (fault) {
    case ZipContainer::Fault::NotAContainer: return sheetRefused(SheetFault::NotASpreadsheet, fileName);
    case ZipContainer::Fault::Protected: return sheetRefused(SheetFault::OtherFormat, fileName);
    case ZipContainer::Fault::TooLarge: return sheetRefused(SheetFault::TooLarge, fileName);
    case ZipContainer::Fault::NoSuchPart:
    case ZipContainer::Fault::DamagedPart: break;
    }
    return sheetRefused(SheetFault::Unreadable, fileName);
}

} // namespace yishibu
