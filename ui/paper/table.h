#pragma once

#include "ui/paper/block.h"

namespace yishibu {

/// One cell of a row.
struct PaperCell
{
    QString text;
    Face face = Face::Body;
    Qt::Alignment alignment = Qt::AlignJustify;
    int span = 1; ///< columns it runs over
};

/// A table with 0.75 pt lines. Its head stands again on every page, and a row is never parted; only a row higher than
/// a whole page goes on in a second one.
struct Table
{
    QList<double> columns;      ///< widths in points
    QList<PaperCell> head;           ///< none: no head
    QList<QList<PaperCell>> rows;
    QList<qsizetype> keptToNext; ///< rows that stand on one page with the next
    double size = 12;           ///< of type
    double pitch = 18;          ///< from line to line
    double padding = 5.5;       ///< left and right of the text
    double leastRowHeight = 24;
    double highestRow = 500;    ///< a higher one goes on in a second row
};

/// The table as blocks: head and first row keep together. spaceBefore stands above the head.
QList<Block> tableBlocks(const Table &table, double spaceBefore = 0);

} // namespace yishibu
