#pragma once

#include "ui/paper/table.h"

namespace yishibu {

/// The rows that a sheet of the record book is made of, each for a type area of the given width in points.
namespace record_book_rows {

inline constexpr double size = 12.5;
inline constexpr double pitch = 20;
inline constexpr double labelWidth = 82;
inline constexpr double rowHeight = 29;
inline constexpr double signHeight = 104;  ///< for the names of those who came, where there is room
inline constexpr double leastSign = 72;    ///< where there is little
inline constexpr double leastWords = 72;

PaperCell label(const QString &text);
Table tableOf(QList<double> columns, double least);
/// One line of the sheet: what is asked for, and what is known of it.
QList<Block> row(const QString &name, const QString &text, double width, double least = rowHeight);
/// A box with a tick in it where it is chosen; both are lines, because no font here has such a letter.
void addTick(PageMarks &marks, QPointF corner, bool ticked);
/// A place that is signed: its words stand at its foot, and it is one piece.
QList<Block> signingRow(const QString &name, const QString &foot, double width, double height);
double heightOf(const QList<Block> &blocks);

} // namespace record_book_rows

} // namespace yishibu
