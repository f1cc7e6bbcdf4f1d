#include "db/sheets/formats/sheet_bytes.h"

#include "db/sheets/formats/compound_file.h"
#include "db/sheets/formats/csv_sheet.h"
#include "db/sheets/formats/ods_sheet.h"
#include "db/sheets/formats/sheet_refused.h"
#include "db/sheets/formats/text_encoding.h"
#include "db/sheets/formats/xls_sheet.h"
#include "db/sheets/formats/xlsx_sheet.h"
#include "db/sheets/formats/zip_container.h"
#include "db/sheets/sheet_limits.h"

#include <QFileInfo>

namespace yishibu {
namespace {

Outcome<QList<Sheet>> readContainer(const QByteArray &bytes, const QString &fileName)
{
    const auto container = ZipContainer::open(bytes);
    if (container && isOds(*container))
        return readOds(*container, fileName);
    if (!container || !isXlsx(*container))
        return std::unexpected(sheetRefused(SheetFault::NotASpreadsheet, fileName));
    return readXlsx(*container, fileName);
}

SheetFault sheetFault(CsvFault fault)
{
    switch (fault) {
    case CsvFault::CellTooLong: return SheetFault::NotASpreadsheet;
    case CsvFault::TooManyRows: return SheetFault::TooManyRows;
    case CsvFault::OpenQuote: break;
    }
    return SheetFault::Unreadable;
}

Outcome<QList<Sheet>> readText(const QByteArray &bytes, const QString &fileName)
{
    const auto text = decodedText(bytes);
    if (!text || QStringView(*text).trimmed().isEmpty())
        return std::unexpected(sheetRefused(SheetFault::NotASpreadsheet, fileName));
    auto sheet = readCsv(*text);
    if (!sheet)
        return std::unexpected(sheetRefused(sheetFault(sheet.error()), fileName));
    sheet->name = QFileInfo(fileName).completeBaseName();
    return QList<Sheet>{std::move(*sheet)};
}

/// Cells longer than any spreadsheet program makes them come from no spreadsheet program.
bool hasUsualTexts(const QList<Sheet> &sheets)
{
    return std::ranges::all_of(sheets, [](const Sheet &sheet) {
        return std::ranges::all_of(sheet.rows, [](const QList<Cell> &row) {
            return std::ranges::all_of(row, [](const Cell &cell) { return cell.text.size() <= cellTextLimit; });
        });
    });
}

} // namespace

SheetBytes::SheetBytes(const QByteArray &bytes, const QString &fileName) : m_bytes(bytes), m_fileName(fileName)
{
    if (compound_file::looksLikeOne(bytes))
        m_xls = std::make_unique<XlsFile>(bytes, fileName);
}

SheetBytes::~SheetBytes() = default;

Outcome<QList<Sheet>> SheetBytes::sheets()
{
    auto sheets = m_xls                                  ? m_xls->sheets()
                  : ZipContainer::looksLikeOne(m_bytes) ? readContainer(m_bytes, m_fileName)
                                                         : readText(m_bytes, m_fileName);
    if (!sheets)
        return sheets;
    if (!hasUsualTexts(*sheets))
        return std::unexpected(sheetRefused(SheetFault::Unreadable, m_fileName));
    for (Sheet &sheet : *sheets)
        sheet.name.truncate(sheetNameLimit);
    return sheets;
}

} // namespace yishibu
