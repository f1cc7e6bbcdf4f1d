#include "app/intake/blocks_beside.h"

#include "app/intake/people_count.h"
#include "app/intake/register_row.h"

#include <limits>

namespace yishibu {

namespace {

/// Where the columns of the list beside begin: behind an empty column, or at its own 序号; -1 for none.
int beginOfBeside(const Headings &headings)
{
    const int name = headings.at(Column::Name), second = secondName(headings);
    for (int column = second; column > name + 1; --column) {
        if (!headings.texts.contains(column))
            return column + 1;
        if (columnMeaning(headings.texts.value(column)) == Column::SerialNumber)
            return column;
    }
    return -1;
}

/// With other cells than those of these columns taken out.
Sheet onlyColumns(const Sheet &sheet, int begin, int end)
{
    Sheet own = sheet;
    for (QList<Cell> &cells : own.rows) {
        for (int column = 0; column < cells.size(); ++column) {
            if (column < begin || column >= end)
                cells[column] = {};
        }
    }
    return own;
}

bool tellsWho(const Headings &headings)
{
    return headings.has(Column::Name) && headings.columns.size() >= 3 && isRegister(headings);
}

} // namespace

QList<Half> blocksBeside(const Sheet &sheet, const Headings &headings, int end)
{
    const int begin = beginOfBeside(headings);
    if (begin < 0 || headings.firstRow < 0 || !halvesOf(sheet, headings, end).isEmpty())
        return {};
    Half left{onlyColumns(sheet, 0, begin), headings}, right{onlyColumns(sheet, begin, std::numeric_limits<int>::max()), {}};
    left.headings.columns.removeIf([begin](auto known) { return known.value() >= begin; });
    left.headings.texts.removeIf([begin](auto text) { return text.key() >= begin; });
    right.headings = headingsAt(right.sheet, headings.firstRow, headings.lastRow);
    return tellsWho(left.headings) && tellsWho(right.headings) ? QList{left, right} : QList<Half>();
}

int countInHalves(const Sheet &sheet, const Headings &headings, int end)
{
    QList<Half> halves = halvesOf(sheet, headings, end);
    if (halves.isEmpty())
        halves = blocksBeside(sheet, headings, end);
    int people = halves.isEmpty() ? countPeople(sheet, headings.lastRow + 1, headings.at(Column::Name), end) : 0;
    for (const Half &half : std::as_const(halves))
        people += countPeople(half.sheet, headings.lastRow + 1, half.headings.at(Column::Name), end);
    return people;
}

} // namespace yishibu
