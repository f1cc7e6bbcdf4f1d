#pragma once

#include "app/intake/sheet.h"

#include <expected>

namespace yishibu {

enum class CsvFault {
    OpenQuote,
    TooManyRows, ///< or columns
    CellTooLong, ///< longer than any spreadsheet program allows: this is no table
};

/// The sign between the cells of a table: comma, semicolon or tab, whichever cuts the first lines most evenly.
QChar csvSeparator(QStringView text);

/// Reads comma-, semicolon- or tab-separated text, one sheet row a record. Quotes may hold separators, line ends
/// and doubled quotes. Every cell is text as it stands, so that no number loses digits here. A line "sep=;" of
/// spreadsheet programs is obeyed and left out.
std::expected<Sheet, CsvFault> readCsv(const QString &text);
std::expected<Sheet, CsvFault> readCsv(QStringView text, QChar separator);

} // namespace yishibu
