#include "db/sheets/sheet_writer.h"

#include "db/sheets/sheet_limits.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype savedNameLimit = 31;
constexpr int narrowest = 6, widest = 48; ///< columns, in letters

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without a half character at the cut.
QString cut(QString name, qsizetype length)
{
    name.truncate(length);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

/// Programs read _x0041_ as one character; so who means these seven has to say so.
QByteArray escaped(const QString &text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(code, u"_x005F_"_s).toUtf8();
}

/// How many letters wide a text is shown; a Chinese character takes two.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x1100 || c.isLowSurrogate() ? 1 : 2;
    return width;
}

/// Whether the number comes back as it is; the library writes sixteen digits.
bool isWrittenWhole(double number)
{
    return QString::asprintf("%.16G", number).toDouble() == number;
}

struct Looks
{
    lxw_format *heading = nullptr;
    lxw_format *plain = nullptr;
    lxw_format *day = nullptr;
    lxw_format *headingDay = nullptr;
};

Looks looksFor(lxw_workbook *book)
{
    Looks looks{workbook_add_format(book), nullptr, workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(looks.heading);
    format_set_num_format(looks.day, "yyyy-mm-dd");
    format_set_bold(looks.headingDay);
    format_set_num_format(looks.headingDay, "yyyy-mm-dd");
    return looks;
}

bool putDay(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QDate day, lxw_format *format)
{
    lxw_datetime moment = {day.year(), day.month(), day.day(), 0, 0, 0.0};
    return worksheet_write_datetime(sheet, row, column, &moment, format) == LXW_NO_ERROR;
}

bool putCell(lxw_worksheet *sheet, int row, int column, const Cell &cell, const Looks &looks)
{
    const auto r = lxw_row_t(row);
    const auto c = lxw_col_t(column);
    lxw_format *format = row == 0 ? looks.heading : looks.plain;
    if (cell.kind == Cell::Kind::Empty)
        return true;
    if (cell.kind == Cell::Kind::Date) {
        const QDate day = QDate::fromString(cell.text, Qt::ISODate);
        if (day.isValid() && day.year() >= 1900 && day.year() <= 2199)
            return putDay(sheet, r, c, day, row == 0 ? looks.headingDay : looks.day);
    }
    bool isNumber = cell.kind == Cell::Kind::Number;
    const double number = isNumber ? cell.text.toDouble(&isNumber) : 0;
    if (isNumber && isWrittenWhole(number))
        return worksheet_write_number(sheet, r, c, number, format) == LXW_NO_ERROR;
    return worksheet_write_string(sheet, r, c, escaped(cell.text).constData(), format) == LXW_NO_ERROR;
}

bool putMerges(lxw_worksheet *sheet, const QList<Merge> &merges)
{
    return std::ranges::all_of(merges, [sheet](const Merge &merge) {
        const bool isOneCell = merge.top == merge.bottom && merge.left == merge.right;
        return isOneCell
               || worksheet_merge_range(sheet, lxw_row_t(merge.top), lxw_col_t(merge.left), lxw_row_t(merge.bottom),
                                        lxw_col_t(merge.right), "", nullptr) == LXW_NO_ERROR;
    });
}

void widenColumns(lxw_worksheet *sheet, const QList<QList<Cell>> &rows)
{
    QList<int> widths;
    for (const QList<Cell> &row : rows) {
        if (widths.size() < row.size())
            widths.resize(row.size(), narrowest);
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], widthOf(row[column].text) + 2);
    }
    for (qsizetype column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), qMin(widths[column], widest), nullptr);
}

bool putSheet(lxw_workbook *book, const Sheet &sheet, const QString &name, const Looks &looks)
{
    lxw_worksheet *made = workbook_add_worksheet(book, name.toUtf8().constData());
    if (!made || !putMerges(made, sheet.merges))
        return false;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
            if (!putCell(made, int(row), int(column), sheet.rows[row][column], looks))
                return false;
        }
    }
    widenColumns(made, sheet.rows);
    worksheet_freeze_panes(made, 1, 0);
    return true;
}

/// Writes the file; the library's own scraps lie in the folder too.
bool makeFile(const Workbook &workbook, const QTemporaryDir &folder, const QString &path)
{
    QByteArray scraps = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = scraps.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return false;
    const Looks looks = looksFor(book);
    const QStringList names = savedSheetNames(workbook.sheets);
    bool done = true;
    for (qsizetype i = 0; done && i < workbook.sheets.size(); ++i)
        done = putSheet(book, workbook.sheets[i], names[i], looks);
    // It has to be closed in any case: that is what gives its memory back.
    return workbook_close(book) == LXW_NO_ERROR && done;
}

} // namespace

QStringList savedSheetNames(const QList<Sheet> &sheets)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x{0000}-\\x{001F}]"_s);
    QStringList names;
    QSet<QString> taken{u"history"_s}; // spreadsheet programs keep this one for themselves
    for (const Sheet &sheet : sheets) {
        QString wanted = QString(sheet.name).replace(forbidden, u" "_s).trimmed();
        while (wanted.startsWith(u'\''))
            wanted.remove(0, 1);
        QString name = cut(wanted, savedNameLimit);
        while (name.endsWith(u'\''))
            name.chop(1);
        for (int number = names.size() + 1; name.isEmpty() || taken.contains(name.toLower()); ++number) {
            const QString end = QString::number(number);
            name = cut(wanted, savedNameLimit - end.size() - 1) + (wanted.isEmpty() ? u"Sheet"_s : u" "_s) + end;
        }
        taken.insert(name.toLower());
        names.append(name);
    }
    return names;
}

Done saveSheets(const Workbook &workbook, const QString &path)
{
    const auto refused = std::unexpected(Reason::failure(SheetFault::NotWritten, {QFileInfo(path).fileName()}));
    // Beside the target, so that what it holds never comes to another disk than the one it was meant for.
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.yishibu-XXXXXX"_s);
    const QString made = folder.filePath(u"sheets.xlsx"_s);
    if (workbook.sheets.isEmpty() || !folder.isValid() || !makeFile(workbook, folder, made))
        return refused;
    const QByteArray bytes = bytesOf(made);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused;
    return {};
}

} // namespace yishibu
