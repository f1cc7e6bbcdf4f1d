#include "db/sheets/formats/ods_cells.h"

#include "db/sheets/formats/growing_sheet.h"

#include <QDate>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// An attribute by its local name; the prefixes of the format are free.
QStringView attribute(const QXmlStreamReader &reader, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &found : reader.attributes()) {
        if (found.name() == name)
            return found.value();
    }
    return {};
}

/// How often something stands: at least once.
int timesSaid(const QXmlStreamReader &reader, QLatin1StringView name)
{
    bool ok = false;
    const int times = attribute(reader, name).toInt(&ok);
    return ok && times > 1 ? times : 1;
}

/// Blanks as the format counts them: a run is one, and one at the beginning none.
void appendCollapsed(QString &text, QStringView more)
{
    for (const QChar c : more) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!blank)
            text.append(c);
        else if (!text.isEmpty() && !text.endsWith(u' '))
            text.append(u' ');
    }
}

void appendBlanks(QString &text, int count)
{
    text.append(QString(qMin<qsizetype>(count, cellTextLimit + 1), u' '));
}

/// What stands in a cell besides its attributes; the reader stands on its start.
QString paragraphsOf(QXmlStreamReader &reader)
{
    QString text;
    bool isFirst = true;
    while (reader.readNextStartElement()) {
        if (reader.name() != "p"_L1 && reader.name() != "h"_L1) {
            reader.skipCurrentElement(); // a note pinned to the cell, a drawing
            continue;
        }
        const QString paragraph = odsParagraph(reader);
        if (!isFirst && text.size() <= cellTextLimit)
            text += u'\n';
        isFirst = false;
        if (text.size() <= cellTextLimit) // what is longer is refused, however much longer
            text += paragraph;
    }
    return text;
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell{Cell::Kind::Text, text};
}

/// Reads one cell; the reader stands on its start.
Cell readCell(QXmlStreamReader &reader)
{
    const QString type = attribute(reader, "value-type"_L1).toString();
    const QString value = attribute(reader, "value"_L1).toString();
    const QString day = attribute(reader, "date-value"_L1).toString();
    const QString truth = attribute(reader, "boolean-value"_L1).toString();
    const QString said = attribute(reader, "string-value"_L1).toString();
    const QString shown = paragraphsOf(reader);
    if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
        bool ok = false;
        const double number = value.toDouble(&ok);
        return ok ? numberCell(number, DateShown::No, false) : textCell(shown);
    }
    if (type == "date"_L1) {
        const QDate date = QDate::fromString(day.left(10), Qt::ISODate);
        static const QRegularExpression month(u"^(\\d{4}\\D{1,3}\\d{1,2}\\D?|\\d{2}年\\d{1,2}月)$"_s);
        if (date.isValid() && date.day() == 1 && month.match(shown).hasMatch()) // the day is the spreadsheet's
            return {Cell::Kind::Date, date.toString(u"yyyy-MM")};
        return date.isValid() ? Cell{Cell::Kind::Date, date.toString(Qt::ISODate)} : textCell(shown);
    }
    if (type == "boolean"_L1)
        return textCell(truth == "true"_L1 ? u"TRUE"_s : u"FALSE"_s);
    if (type.isEmpty() && shown.startsWith(u'#'))
        return {}; // #REF! and its like stand for nothing that was typed
    return textCell(shown.isEmpty() ? said : shown);
}

/// One row as it stands in the file, its cells at their columns.
struct ReadRow
{
    QList<std::pair<int, Cell>> cells;
    QList<Merge> merges; ///< rows counted from this one
    bool fits = true;
};

/// Reads one <table:table-row>; the reader stands on its start.
ReadRow readRow(QXmlStreamReader &reader)
{
    ReadRow row;
    int column = 0;
    while (reader.readNextStartElement()) {
        if (reader.name() != "table-cell"_L1 && reader.name() != "covered-table-cell"_L1) {
            reader.skipCurrentElement();
            continue;
        }
        const int times = timesSaid(reader, "number-columns-repeated"_L1);
        const int wide = timesSaid(reader, "number-columns-spanned"_L1);
        const int high = timesSaid(reader, "number-rows-spanned"_L1);
        const Cell cell = readCell(reader);
        if (column < sheetColumnLimit && (wide > 1 || high > 1))
            row.merges.append({0, column, qMin(high, sheetRowLimit) - 1, column + qMin(wide, sheetColumnLimit) - 1});
        if (cell.kind != Cell::Kind::Empty) {
            row.fits = row.fits && times <= sheetColumnLimit - column;
            for (int i = 0; row.fits && i < times; ++i)
                row.cells.append({column + i, cell});
        }
        column = qMin(column + qMin(times, sheetColumnLimit), sheetColumnLimit);
    }
    return row;
}

/// False where it does not fit. An empty row may stand repeated to the end of the sheet.
bool putRow(GrowingSheet &sheet, const ReadRow &row, int from, int times)
{
    if (!row.fits)
        return false;
    if (row.cells.isEmpty() && row.merges.isEmpty())
        return true;
    if (times > sheetRowLimit - from)
        return false;
    for (int at = from; at < from + times; ++at) {
        for (const auto &[column, cell] : row.cells) {
            if (!sheet.put(at, column, cell))
                return false;
        }
        for (const Merge &merge : row.merges) {
            if (!sheet.merge({at, merge.left, at + merge.bottom, merge.right}))
                return false;
        }
    }
    return true;
}

bool isGroupOfRows(QStringView name)
{
    return name == "table-header-rows"_L1 || name == "table-rows"_L1 || name == "table-row-group"_L1;
}

} // namespace

QString odsParagraph(QXmlStreamReader &reader)
{
    QString text;
    int depth = 1; // counted, not recursed: a hostile file nests as deep as it likes
    while (depth > 0 && !reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters && text.size() <= cellTextLimit) {
            appendCollapsed(text, reader.text());
        } else if (token == QXmlStreamReader::StartElement) {
            const auto name = reader.name();
            if (name == "annotation"_L1 || name == "note"_L1 || name == "ruby-text"_L1) {
                reader.skipCurrentElement();
                continue;
            }
            if (text.size() <= cellTextLimit) {
                if (name == "s"_L1)
                    appendBlanks(text, timesSaid(reader, "c"_L1));
                else if (name == "tab"_L1)
                    text += u'\t';
                else if (name == "line-break"_L1)
                    text += u'\n';
            }
            ++depth;
        }
    }
    return text;
}

std::expected<Sheet, OdsTableFault> readOdsTable(QXmlStreamReader &reader, SheetRoom &room)
{
    GrowingSheet sheet(room);
    const QString name = attribute(reader, "name"_L1).toString();
    int row = 0, depth = 1;
    while (depth > 0 && !reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "table-row"_L1) {
            const int times = timesSaid(reader, "number-rows-repeated"_L1);
            if (!putRow(sheet, readRow(reader), row, times))
                return std::unexpected(OdsTableFault::TooManyRows);
            row = qMin(row + qMin(times, sheetRowLimit), sheetRowLimit);
        } else if (isGroupOfRows(reader.name())) {
            ++depth;
        } else {
            reader.skipCurrentElement();
        }
    }
    if (reader.hasError())
        return std::unexpected(OdsTableFault::Damaged);
    Sheet done = sheet.take();
    done.name = name;
    return done;
}

} // namespace yishibu
