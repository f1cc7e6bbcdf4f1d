#include "ui/paper/table.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double lineWidth = 0.75;
constexpr double airAroundText = 6; ///< above and below together

struct SetCell
{
    double x = 0;
    double width = 0;
    SetText text;
};

QList<SetCell> setCells(const Table &table, const QList<PaperCell> &cells)
{
    QList<SetCell> set;
    double x = 0;
    qsizetype column = 0;
    for (const PaperCell &cell : cells) {
        const qsizetype end = qMin(column + cell.span, table.columns.size());
        const double width = std::accumulate(table.columns.begin() + column, table.columns.begin() + end, 0.0);
        const TextStyle style{cell.face, table.size, table.pitch, 0, 0, cell.alignment};
        set.append({x, width, setText(cell.text, style, width - 2 * table.padding)});
        x += width;
        column = end;
    }
    return set;
}

qsizetype mostLines(const QList<SetCell> &cells)
{
    qsizetype lines = 1;
    for (const SetCell &cell : cells)
        lines = qMax(lines, cell.text.lines.size());
    return lines;
}

/// Lines [from, from + count) of every cell as one row.
Block rowBlock(const Table &table, const QList<SetCell> &cells, qsizetype from, qsizetype count, const QString &areaName)
{
    Block row;
    row.height = qMax(table.leastRowHeight, table.pitch * double(count) + airAroundText);
    double right = 0;
    for (const SetCell &cell : cells) {
        const qsizetype end = qMin(from + count, cell.text.lines.size());
        const qsizetype own = qMax(qsizetype(0), end - from);
        double y = (row.height - table.pitch * double(own)) / 2;
        for (qsizetype i = from; i < end; ++i, y += table.pitch)
            row.marks.add(cell.text.lines.at(i), QPointF(cell.x + table.padding, y));
        row.marks.lines.append({QLineF(cell.x, 0, cell.x, row.height), lineWidth});
        right = cell.x + cell.width;
    }
    row.marks.lines.append({QLineF(right, 0, right, row.height), lineWidth});
    row.marks.lines.append({QLineF(0, 0, right, 0), lineWidth});
    row.marks.lines.append({QLineF(0, row.height, right, row.height), lineWidth});
    row.marks.areas.append({areaName, QRectF(0, 0, right, row.height)});
    return row;
}

/// A table that goes on overleaf leaves at least two rows here and takes two there: one row alone reads as a slip. High rows
/// stand alone, because a pair of them would leave white.
void keepPairs(QList<Block> &blocks)
{
    constexpr double highest = 60;
    const qsizetype first = blocks.isEmpty() || blocks.first().repeatedHead ? 0 : 1;
    const auto keep = [&blocks](qsizetype row) {
        if (blocks.at(row).height + blocks.at(row + 1).height <= highest)
            blocks[row].keepWithNext = true;
    };
    if (first == 0 || blocks.size() - first < 2)
        return; // without a head it is a form, and its rows are no list
    keep(first);
    keep(blocks.size() - 2);
}

} // namespace

QList<Block> tableBlocks(const Table &table, double spaceBefore)
{
    QList<Block> blocks;
    std::shared_ptr<const Block> head;
    if (!table.head.isEmpty()) {
        const QList<SetCell> cells = setCells(table, table.head);
        Block block = rowBlock(table, cells, 0, mostLines(cells), u"head"_s);
        head = std::make_shared<const Block>(block);
        block.spaceBefore = spaceBefore;
        block.keepWithNext = !table.rows.isEmpty();
        blocks.append(block);
    }
    const qsizetype mostAtOnce = qMax(qsizetype(1), qsizetype(table.highestRow / table.pitch));
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        const QList<SetCell> cells = setCells(table, table.rows.at(at));
        const qsizetype lines = mostLines(cells);
        for (qsizetype from = 0; from < lines; from += mostAtOnce) {
            Block block = rowBlock(table, cells, from, qMin(mostAtOnce, lines - from), u"row"_s);
            block.repeatedHead = head;
            if (blocks.isEmpty())
                block.spaceBefore = spaceBefore;
            blocks.append(block);
        }
        blocks.last().keepWithNext = table.keptToNext.contains(at);
    }
    keepPairs(blocks);
    return blocks;
}

} // namespace yishibu
