#include "app/intake/headings.h"

#include "app/intake/register_seats.h"
#include "app/intake/relation_codes.h"
#include "app/intake/repairs.h"
#include "app/intake/whose_column.h"

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

/// What one column's heading of one or two lines means.
std::optional<Column> meaningOf(const QString &upper, const QString &lower)
{
    if (upper == lower)
        return columnMeaning(upper);
    const auto joined = columnMeaning(upper + lower);
    if (joined || isOfNobodysRow(upper + lower))
        return joined;
    const auto below = columnMeaning(lower);
    return below ? below : columnMeaning(upper);
}

/// Takes the column for what it means; of two that mean the same the first is taken, unless only the second is the plain word.
void takeColumn(Headings &found, int column, Column meaning)
{
    if (!found.has(meaning) || (!isWholeHeading(found.texts.value(found.at(meaning))) && isWholeHeading(found.texts.value(column))))
        found.columns.insert(meaning, column);
}

/// Where the rows are those of heads, what is said of the head is said of the row's person.
void readOwnOfHeads(Headings &found)
{
    const QString name = found.texts.value(found.at(Column::Name));
    const bool isHeads = found.headsOnly || (name.startsWith(u"户主"_s) && !isHeadWithRelation(name));
    for (auto text = found.texts.begin(); isHeads && text != found.texts.end(); ++text) {
        if (const auto own = meaningAsHeads(text.value()); own && !found.has(*own))
            found.columns.insert(*own, text.key());
    }
}

/// 户主信息 over 姓名, beside 家庭成员信息 over 姓名 and 与户主关系: the first name is the head's.
void readHeadsBlock(Headings &found, const QMap<int, QString> &uppers, const QList<int> &names)
{
    const auto isHeads = [&](int column) {
        const QString upper = uppers.value(column).simplified();
        static const QRegularExpression head(u"^户主(?!\\s*[及和与或、（(])"_s);
        return head.match(upper).hasMatch() && !upper.contains(u"成员"_s);
    };
    const auto heads = std::ranges::find_if(names, isHeads);
    const auto others = std::ranges::find_if_not(names, isHeads);
    if (heads == names.end() || others == names.end() || !found.has(Column::Relation) || found.has(Column::HeadName))
        return;
    found.columns.insert(Column::HeadName, *heads);
    found.columns.insert(Column::Name, *others);
}

/// The columns that one line (and perhaps the next joined to it) names.
Headings readLine(const MergedCells &cells, int width, int row, bool withNext)
{
    Headings found;
    found.firstRow = row;
    found.lastRow = withNext ? row + 1 : row;
    QMap<int, QString> uppers;
    QList<int> names;
    QList<std::pair<int, Column>> meant;
    for (int column = 0; column < width; ++column) {
        const QString upper = cells.text(row, column);
        const QString lower = withNext ? cells.text(row + 1, column) : QString();
        const QString joined = upper == lower ? upper : upper + lower;
        if (!joined.isEmpty())
            found.texts.insert(column, joined.simplified());
        const auto meaning = meaningOf(upper, lower);
        if (!meaning)
            continue;
        meant.append({column, *meaning});
        if (!found.has(*meaning))
            found.columns.insert(*meaning, column);
        if (*meaning == Column::Name && withNext) {
            names.append(column);
            uppers.insert(column, upper);
        }
    }
    const auto beside = listBeside(found, width);
    for (const auto &[column, meaning] : std::as_const(meant)) {
        if (!beside || column < *beside)
            takeColumn(found, column, meaning);
    }
    for (int column = 0; column + 1 < width; ++column)
        readHeadWithRelation(found, column);
    readHeadsBlock(found, uppers, names);
    if (beside)
        found.columns.removeIf([&](auto known) { return known.value() >= *beside; });
    readOthers(found);
    found.headsOnly = !found.has(Column::Name) && found.has(Column::HeadName);
    if (found.headsOnly)
        found.columns.insert(Column::Name, found.columns.take(Column::HeadName));
    readOwnOfHeads(found);
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
        if (columnMeaning(above) == Column::Name && columnMeaning(own.text) == Column::Group)
            return false; // 第一村民小组 across the sheet
        const bool says = columnMeaning(own.text) || columnMeaning(above + own.text) || (isOfNobodysRow(above + own.text) && !isOfNobodysRow(above));
        if (!says && columnMeaning(above))
            return false;
        headings += says ? 1 : 0;
    }
    return headings > 0;
}

/// Whether the upper line says whose the words of the lower one are: 配偶 over 姓名, 承包方代表 over 身份证号码.
bool saysWhose(const MergedCells &cells, const Headings &found)
{
    if (found.firstRow == found.lastRow)
        return false;
    return std::ranges::any_of(found.texts.keys(), [&](int column) {
        return isOfNobodysRow(found.texts.value(column)) && columnMeaning(cells.text(found.lastRow, column));
    });
}

/// What only the cells below tell of a heading.
void readAfterCells(const Sheet &sheet, Headings &found)
{
    readTickedHeads(sheet, found);
    leaveNamedRepresentatives(sheet, found);
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
            // 姓名 of two blocks in its second line alone would not tell whose block is the head's.
            if (best && best->firstRow < row && best->lastRow == row && best->has(Column::HeadName) && !found.has(Column::HeadName))
                continue;
            if (best && best->firstRow < row && best->lastRow == row && saysWhose(cells, *best))
                continue;
            // Of two that say the same, one line is better: the line above it was a title.
            const bool isShorter = best && found.columns.size() == best->columns.size()
                                   && best->firstRow < best->lastRow && found.firstRow == found.lastRow;
            if (!best || isShorter || found.columns.size() > best->columns.size())
                best = found;
        }
    }
    if (best)
        readAfterCells(sheet, *best);
    return best;
}

Headings headingsAt(const Sheet &sheet, int firstRow, int lastRow)
{
    qsizetype width = 0;
    for (int row = qMax(0, firstRow); row <= lastRow && row < sheet.rows.size(); ++row)
        width = qMax(width, sheet.rows[row].size());
    Headings found = readLine(MergedCells(sheet), int(width), firstRow, lastRow > firstRow);
    readAfterCells(sheet, found);
    return found;
}

bool namesPeople(const Sheet &sheet)
{
    const qsizetype rows = qMin<qsizetype>(sheet.rows.size(), rowsSearched);
    return std::any_of(sheet.rows.begin(), sheet.rows.begin() + rows, [](const QList<Cell> &row) {
        return std::ranges::any_of(row, [](const Cell &cell) { return columnMeaning(cell.text) == Column::Name; });
    });
}

} // namespace yishibu
