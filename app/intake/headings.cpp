#include "app/intake/headings.h"

#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsSearched = 40;

/// A name column of its own makes the first of the two the head's name.
void readHeadWithRelation(Headings &found, int column)
{
    const int second = column + 1;
    if (!isHeadWithRelation(found.texts.value(column)) || found.texts.value(second) != found.texts.value(column))
        return;
    found.columns.remove(Column::Relation);
    found.columns.insert(Column::Relation, second);
    found.columns.insert(found.has(Column::Name) ? Column::HeadName : Column::Name, column);
}

/// Where a list beside the register begins: behind an empty column, or at a 序号 of its own, before another 姓名.
std::optional<int> listBeside(const Headings &found, int width)
{
    const int name = found.at(Column::Name);
    for (int column = name + 1; name >= 0 && column < width; ++column) {
        if (columnMeaning(found.texts.value(column)) != Column::Name)
            continue;
        for (int begin = column; begin > name + 1; --begin) {
            const bool isSerial = columnMeaning(found.texts.value(begin)) == Column::SerialNumber && found.at(Column::SerialNumber) < begin;
            if (!found.texts.contains(begin) || isSerial)
                return begin;
        }
    }
    return std::nullopt;
}

/// The columns that one line (and perhaps the next joined to it) names.
Headings readLine(const MergedCells &cells, int width, int row, bool withNext)
{
    Headings found;
    found.firstRow = row;
    found.lastRow = withNext ? row + 1 : row;
    for (int column = 0; column < width; ++column) {
        const QString upper = cells.text(row, column);
        const QString lower = withNext ? cells.text(row + 1, column) : QString();
        const bool same = upper == lower;
        const QString joined = same ? upper : upper + lower;
        auto meaning = columnMeaning(joined);
        if (!meaning && !same)
            meaning = columnMeaning(lower);
        if (!meaning && !same)
            meaning = columnMeaning(upper);
        if (!joined.isEmpty())
            found.texts.insert(column, joined.simplified());
        if (meaning && !found.has(*meaning))
            found.columns.insert(*meaning, column);
    }
    for (int column = 0; column + 1 < width; ++column)
        readHeadWithRelation(found, column);
    if (const auto beside = listBeside(found, width))
        found.columns.removeIf([&](auto known) { return known.value() >= *beside; });
    found.headsOnly = !found.has(Column::Name) && found.has(Column::HeadName);
    if (found.headsOnly)
        found.columns.insert(Column::Name, found.columns.take(Column::HeadName));
    return found;
}

/// What only a person's row says.
bool isOfAPerson(const Cell &cell)
{
    static const QRegularExpression number(u"\\d{5}"_s);
    const QString text = cell.text.trimmed();
    return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date || text == u"男" || text == u"女"
           || number.match(halfWidth(text)).hasMatch();
}

/// A sex or a citizen's number: below it no line can be the heading of what stands above.
bool isSurelySomebody(const QList<Cell> &row)
{
    return std::ranges::any_of(row, [](const Cell &cell) {
        const QString text = cell.text.trimmed();
        return text == u"男" || text == u"女" || std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 15;
    });
}

/// Every column of the second line says a heading or continues a merged one; a line of data says neither: it has a
/// person's sex or a number, or a word below a heading that makes no heading of the two.
bool mayContinue(const MergedCells &cells, const Sheet &sheet, int width, int row)
{
    int headings = 0;
    for (int column = 0; column < width; ++column) {
        const Cell own = sheet.cell(row, column);
        if (own.text.trimmed().isEmpty() || cells.isCovered(row, column))
            continue;
        if (isOfAPerson(own))
            return false;
        const QString above = sheet.at(row - 1, column);
        const bool says = columnMeaning(own.text) || columnMeaning(above + own.text);
        if (!says && columnMeaning(above))
            return false;
        headings += says ? 1 : 0;
    }
    return headings > 0;
}

} // namespace

std::optional<Headings> findHeadings(const Sheet &sheet)
{
    const MergedCells cells(sheet);
    std::optional<Headings> best;
    const int rows = int(qMin<qsizetype>(sheet.rows.size(), rowsSearched));
    for (int row = 0; row < rows; ++row) {
        // Another table further down may have more columns; those people stand under their own headings.
        if (best && best->columns.size() >= 3 && row > best->lastRow && isSurelySomebody(sheet.rows[row]))
            break;
        int width = int(sheet.rows[row].size());
        if (row + 1 < sheet.rows.size())
            width = qMax(width, int(sheet.rows[row + 1].size()));
        for (const bool withNext : {false, true}) {
            if (withNext && (row + 1 >= sheet.rows.size() || !mayContinue(cells, sheet, width, row + 1)))
                continue;
            const Headings found = readLine(cells, width, row, withNext);
            if (!found.has(Column::Name) || found.columns.size() < (found.headsOnly ? 3 : 2))
                continue;
            // Of two that say the same, one line is better: the line above it was a title.
            const bool isShorter = best && found.columns.size() == best->columns.size()
                                   && best->firstRow < best->lastRow && found.firstRow == found.lastRow;
            if (!best || isShorter || found.columns.size() > best->columns.size())
                best = found;
        }
    }
    return best;
}

Headings headingsAt(const Sheet &sheet, int firstRow, int lastRow)
{
    qsizetype width = 0;
    for (int row = qMax(0, firstRow); row <= lastRow && row < sheet.rows.size(); ++row)
        width = qMax(width, sheet.rows[row].size());
    return readLine(MergedCells(sheet), int(width), firstRow, lastRow > firstRow);
}

bool namesPeople(const Sheet &sheet)
{
    const qsizetype rows = qMin<qsizetype>(sheet.rows.size(), rowsSearched);
    return std::any_of(sheet.rows.begin(), sheet.rows.begin() + rows, [](const QList<Cell> &row) {
        return std::ranges::any_of(row, [](const Cell &cell) { return columnMeaning(cell.text) == Column::Name; });
    });
}

} // namespace yishibu
