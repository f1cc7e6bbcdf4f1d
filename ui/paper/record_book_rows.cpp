#include "ui/paper/record_book_rows.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yishibu::record_book_rows {

PaperCell label(const QString &text)
{
    return {text, Face::Label, Qt::AlignHCenter, 1};
}

Table tableOf(QList<double> columns, double least)
{
    Table table;
    table.columns = std::move(columns);
    table.size = size;
    table.pitch = pitch;
    table.leastRowHeight = least;
    return table;
}

QList<Block> row(const QString &name, const QString &text, double width, double least)
{
    Table table = tableOf({labelWidth, width - labelWidth}, least);
    table.rows += {label(name), PaperCell{text, Face::Body, Qt::AlignLeft, 1}};
    return tableBlocks(table);
}

void addTick(PageMarks &marks, QPointF corner, bool ticked)
{
    constexpr double side = 10;
    marks.addFrame(QRectF(corner, QSizeF(side, side)), 0.75);
    if (!ticked)
        return;
    const QPointF foot = corner + QPointF(4, 8);
    marks.lines.append({QLineF(corner + QPointF(1.5, 5), foot), 1.25});
    marks.lines.append({QLineF(foot, corner + QPointF(10.5, -1)), 1.25});
}

QList<Block> signingRow(const QString &name, const QString &foot, double width, double height)
{
    QList<Block> blocks = row(name, {}, width, height);
    if (!foot.isEmpty())
        blocks.first().marks.texts.append({QPointF(width - 10 - widthOf(foot, Face::Body, size), height - 10), foot, Face::Body, size, 0});
    blocks.first().marks.areas.append({u"signatures"_s, QRectF(0, 0, width, height)});
    return blocks;
}

double heightOf(const QList<Block> &blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const Block &block) { return sum + block.spaceBefore + block.height; });
}

} // namespace yishibu::record_book_rows
