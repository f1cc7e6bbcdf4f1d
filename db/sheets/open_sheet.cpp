#include "db/sheets/open_sheet.h"

#include "db/sheets/csv_sheet.h"
#include "db/sheets/text_encoding.h"
#include "db/sheets/xlsx_sheet.h"
#include "db/sheets/zip_container.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace yishibu {
namespace {

std::unexpected<Reason> refused(SheetFault fault, const QString &fileName, QList<qint64> figures = {})
{
    return std::unexpected(Reason::failure(fault, {fileName}, std::move(figures)));
}

Outcome<QList<Sheet>> readContainer(const QByteArray &bytes, const QString &fileName)
{
    const auto container = ZipContainer::open(bytes);
    if (!container || !isXlsx(*container))
        return refused(SheetFault::NotASpreadsheet, fileName);
    return readXlsx(*container, fileName);
}

Outcome<QList<Sheet>> readText(const QByteArray &bytes, const QString &fileName)
{
    const auto text = decodedText(bytes);
    if (!text || QStringView(*text).trimmed().isEmpty())
        return refused(SheetFault::NotASpreadsheet, fileName);
    auto sheet = readCsv(*text);
    if (!sheet && sheet.error() == CsvFault::CellTooLong)
        return refused(SheetFault::NotASpreadsheet, fileName);
    if (!sheet && sheet.error() == CsvFault::TooManyRows)
        return refused(SheetFault::TooManyRows, fileName, {sheetRowLimit, sheetColumnLimit});
    if (!sheet)
        return refused(SheetFault::Unreadable, fileName);
    sheet->name = QFileInfo(fileName).completeBaseName();
    return QList<Sheet>{std::move(*sheet)};
}

/// The compound file of old Office programs: .xls, .et, and .xlsx protected by a password.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

} // namespace

Outcome<Workbook> openSheet(const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    const QFileInfo there(path);
    if (!there.exists() || there.isDir())
        return refused(SheetFault::NotFound, fileName);
    if (!there.isFile())
        return refused(SheetFault::NotASpreadsheet, fileName);
    constexpr qint64 limit = sheetFileLimitMiB * 1024 * 1024;
    if (there.size() > limit)
        return refused(SheetFault::TooLarge, fileName, {sheetFileLimitMiB});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(SheetFault::Unreadable, fileName);
    // One byte more than allowed shows a file that grew meanwhile.
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return refused(SheetFault::TooLarge, fileName, {sheetFileLimitMiB});
    if (file.error() != QFileDevice::NoError)
        return refused(SheetFault::Unreadable, fileName);
    return readWorkbook(bytes, fileName);
}

Outcome<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName)
{
    if (isCompoundFile(bytes))
        return refused(SheetFault::OtherFormat, fileName);
    auto sheets = ZipContainer::looksLikeOne(bytes) ? readContainer(bytes, fileName) : readText(bytes, fileName);
    if (!sheets)
        return std::unexpected(sheets.error());
    Workbook workbook;
    workbook.fileName = fileName;
    workbook.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    workbook.sheets = std::move(*sheets);
    return workbook;
}

} // namespace yishibu
