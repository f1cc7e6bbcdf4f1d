#pragma once

#include "db/sheets/formats/growing_sheet.h"

#include <QByteArray>
#include <expected>

namespace yishibu {

enum class XlsFault { Damaged, Protected, TooManyRows };

/// A place in a sheet whose text is not read yet.
struct XlsPlace
{
    int row = 0, column = 0;
};

/// One worksheet: everything but its texts.
struct XlsSheetRecords
{
    GrowingSheet sheet; ///< numbers, days, results of formulas, merged cells
    QList<XlsPlace> texts;
};

/// What the records of an .xls workbook (BIFF5, BIFF8) say.
struct XlsRecords
{
    QList<XlsSheetRecords> sheets;
    /// The texts alone: a stream of the same kind that holds the shared strings, the names of the sheets and the text
    /// cells, each sheet with its true size, and nothing else.
    QByteArray textsAlone;
};

/// Walks the records of the stream "Workbook" or "Book". Trusts no size and no place it names.
std::expected<XlsRecords, XlsFault> readXlsRecords(const QByteArray &stream, SheetRoom &room);

} // namespace yishibu
