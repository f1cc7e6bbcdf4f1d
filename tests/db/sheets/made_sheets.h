#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"
#include "tests/support/stored_zip.h"

#include <QByteArray>
#include <QPair>

/// Small files of each format, made by hand, for tests of what reads them.
namespace made {

using Parts = QList<QPair<QByteArray, QByteArray>>;

/// The parts of an .xlsx workbook of one sheet "S". Cell styles: 0 plain, 1 yyyy"年"m"月", 2 the built-in day.
Parts xlsxParts(const QByteArray &sheetData, const QByteArray &shared = {}, const QByteArray &properties = {});
QByteArray xlsx(const QByteArray &sheetData, const QByteArray &shared = {}, const QByteArray &properties = {});

/// An .ods around the tables given as XML.
Parts odsParts(const QByteArray &tables);
QByteArray ods(const QByteArray &tables);
/// An .ods with these cells.
QByteArray odsOf(const QList<yishibu::Sheet> &sheets);

/// The workbook of an .xls (BIFF8) whose only sheet "S" has these records. Cell styles: 0 plain, 1 built-in format 31
/// (yyyy"年"m"月"d"日"), 2 yyyy-mm-dd, 3 0.00"ymd". Shared strings: 0 姓名, 1 张三丰.
QByteArray xls(const QByteArray &records, const QByteArray &head = {});
QByteArray record(int type, const QByteArray &data);
QByteArray little(quint32 value, int bytes);
QByteArray eight(double number);

using ::packedZip;

/// Reads bytes in this process, so that the sanitizers look on.
yishibu::Outcome<QList<yishibu::Sheet>> readHere(const QByteArray &bytes, const QString &name = QStringLiteral("x"));
/// Of an outcome that should be none.
template<typename Value>
yishibu::SheetFault faultOf(const yishibu::Outcome<Value> &outcome)
{
    return outcome ? yishibu::SheetFault(-1) : outcome.error().template code<yishibu::SheetFault>().value_or(yishibu::SheetFault(-2));
}

} // namespace made
