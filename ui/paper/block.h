#pragma once

#include "ui/paper/line_breaking.h"
#include "ui/paper/paper.h"

#include <memory>

namespace yishibu {

/// Where on a page text may stand, in points.
struct PageGeometry
{
    QSizeF size;
    double top = 0, left = 0, bottom = 0, right = 0; ///< white around the type area

    double width() const { return size.width() - left - right; }
    double height() const { return size.height() - top - bottom; }
};

/// GB/T 9704: A4, white 37 above, 28 left, 26 right, 35 mm below; type area 156 x 225 mm.
PageGeometry officialGeometry();

/// A piece of paper that is never cut: a line of text, a row of a table, the place of signatures.
struct Block
{
    double spaceBefore = 0;    ///< dropped at the top of a page
    double height = 0;
    bool keepWithNext = false; ///< never the last on its page
    PageMarks marks;           ///< from the left end of the type area and the block's top
    std::shared_ptr<const Block> repeatedHead; ///< drawn again above this row where it begins a page
};

/// How a text is set.
struct TextStyle
{
    Face face = Face::Body;
    double size = 15.75;
    double pitch = 225.0 * pointsPerMm / 22; ///< from line to line
    double firstIndent = 0;
    double leftIndent = 0;
    Qt::Alignment alignment = Qt::AlignJustify; ///< AlignJustify, AlignLeft, AlignHCenter, AlignRight
};

/// The marks of one text set in lines within a width, from its own upper left corner, and its height.
struct SetText
{
    QList<PageMarks> lines; ///< one per line, each from the line's top
    double pitch = 0;
    double height() const { return pitch * double(lines.size()); }
};
SetText setText(const QString &text, const TextStyle &style, double width);

/// One block per line of text; the first keeps spaceBefore. No line of a paragraph stands alone on a page: the first
/// two and the last two keep together. keepWithNext holds all of them to what follows.
QList<Block> textBlocks(const QString &text, const TextStyle &style, double width, double spaceBefore = 0,
                        bool keepWithNext = false);

/// Puts more behind the blocks so that it never begins a page away from the last of them.
void appendKept(QList<Block> &blocks, const QList<Block> &more);

/// One line of a title in 二号 小标宋, centred. Where it is too long it is parted into lines of like length, sooner
/// before 第 and after 会议 or 的 than inside a word.
QList<Block> titleBlocks(const QString &title, double width);

/// Pours blocks into pages: what keeps together stays together if a page can hold it, and rows that begin a page get
/// their table's head above them.
QList<PageMarks> poured(const QList<Block> &blocks, const PageGeometry &geometry);

} // namespace yishibu
