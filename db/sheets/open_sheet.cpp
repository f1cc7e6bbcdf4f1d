#include "db/sheets/open_sheet.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace yishibu {
namespace {

std::unexpected<Reason> refused(SheetFault fault, const QString &fileName, QList<qint64> figures = {})
{
    return std::unexpected(Reason::failure(fault, {fileName}, std::move(figures)));
}

/// All bytes of a regular file.
Outcome<QByteArray> bytesOf(const QString &path, const QString &fileName)
{
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
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return refused(SheetFault::TooLarge, fileName, {sheetFileLimitMiB});
    if (file.error() != QFileDevice::NoError)
        return refused(SheetFault::Unreadable, fileName);
    return bytes;
}

} // namespace

Outcome<Workbook> openSheet(const QString &path, const ReadingApart &how)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto bytes = bytesOf(path, fileName);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto sheets = readApart(*bytes, fileName, how);
    if (!sheets)
        return std::unexpected(sheets.error());
    // A table of text has no name of its own.
    if (sheets->size() == 1 && sheets->constFirst().name.isEmpty())
        sheets->first().name = QFileInfo(fileName).completeBaseName();
    return Workbook{fileName, QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256), std::move(*sheets)};
}

} // namespace yishibu
