#include "ui/paper/lying_page.h"

#include "ui/paper/page_furniture.h"

using namespace Qt::StringLiterals;

namespace yishibu::lying {

namespace {

constexpr double titleSize = 18;

/// Title, facts and column heads in one block, so that every page begins with it.
Block headBlock(const List &list, double width)
{
    Block head;
    const auto put = [&head](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            head.height += block.spaceBefore;
            head.marks.add(block.marks, QPointF(0, head.height));
            head.height += block.height;
        }
    };
    // A title stands in one line, so that a page always holds the same number of lines.
    const double size = qMin(titleSize, titleSize * width / qMax(1.0, widthOf(list.title, Face::Title, titleSize) + 1));
    put(textBlocks(list.title, {Face::Title, size, titleSize * 1.5, 0, 0, Qt::AlignHCenter}, width));
    put(tableBlocks(list.facts, 6));
    Table heads = list.lines;
    heads.leastRowHeight = 25;
    heads.rows.clear();
    put(tableBlocks(heads, 6));
    head.marks.areas.append({u"sheet head"_s, QRectF(0, 0, width, head.height)});
    return head;
}

} // namespace

PageGeometry geometry()
{
    return {a4Landscape(), 18 * pointsPerMm, 20 * pointsPerMm, 15 * pointsPerMm, 15 * pointsPerMm};
}

QList<PageMarks> pages(const List &list)
{
    const PageGeometry page = geometry();
    const auto head = std::make_shared<const Block>(headBlock(list, page.width()));
    Table lines = list.lines;
    lines.head.clear();
    const QList<Block> rows = tableBlocks(lines);
    QList<PageMarks> marks;
    for (qsizetype from = 0; from < rows.size(); from += list.linesOnAPage) {
        QList<Block> blocks = rows.mid(from, list.linesOnAPage);
        for (Block &row : blocks)
            row.repeatedHead = head;
        if (from + list.linesOnAPage >= rows.size() && !list.counts.columns.isEmpty())
            appendKept(blocks, tableBlocks(list.counts, 6));
        marks += poured(blocks, page);
    }
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QString count = u"第%1页　共%2页"_s.arg(i + 1).arg(marks.size());
        const double x = page.size.width() - page.right - widthOf(count, Face::Song, 11);
        const double y = page.size.height() - 8 * pointsPerMm;
        marks[i].texts.append({QPointF(x, y), count, Face::Song, 11, 0});
        marks[i].texts.append({QPointF(page.left, y), list.note, Face::Label, 9.5, 0});
    }
    if (list.practice)
        addPracticeMark(marks, page);
    return marks;
}

PaperCell label(const QString &text, int span)
{
    return {text, Face::Label, Qt::AlignHCenter, span};
}

PaperCell centred(const QString &text)
{
    return {text, Face::Body, Qt::AlignHCenter, 1};
}

PaperCell left(const QString &text, int span)
{
    return {text, Face::Body, Qt::AlignLeft, span};
}

QString inLines(const QString &text, double width, double size, int lines)
{
    const TextStyle style{Face::Body, size, size, 0, 0, Qt::AlignLeft};
    QString cut = text;
    while (!cut.isEmpty() && setText(cut.size() < text.size() ? cut + u"…"_s : cut, style, width).lines.size() > lines)
        cut.chop(cut.back().isLowSurrogate() ? 2 : 1);
    return cut.size() < text.size() ? cut + u"…"_s : cut;
}

} // namespace yishibu::lying
