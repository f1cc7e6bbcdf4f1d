#include "ui/paper/block.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The em square of CJK type reaches this far above the base line.
constexpr double squareAbove = 0.88;

class Pages
{
public:
    explicit Pages(const PageGeometry &geometry) : m_geometry(geometry) { m_pages.append(PageMarks{}); }

    bool isFresh() const { return m_isFresh; }
    double room() const { return m_geometry.height() - m_y; }
    void turn()
    {
        m_pages.append(PageMarks{});
        m_y = 0;
        m_isFresh = true;
    }
    void put(const Block &block)
    {
        if (m_isFresh && block.repeatedHead)
            place(*block.repeatedHead);
        else if (!m_isFresh)
            m_y += block.spaceBefore;
        place(block);
    }
    QList<PageMarks> take() { return std::move(m_pages); }

private:
    void place(const Block &block)
    {
        m_pages.last().add(block.marks, QPointF(m_geometry.left, m_geometry.top + m_y));
        m_y += block.height;
        m_isFresh = false;
    }

    PageGeometry m_geometry;
    QList<PageMarks> m_pages;
    double m_y = 0;
    bool m_isFresh = true;
};

/// What blocks [from, to) take in a row; onFresh as the first of a page.
double heightOf(const QList<Block> &blocks, qsizetype from, qsizetype to, bool onFresh)
{
    double height = 0;
    for (qsizetype i = from; i < to; ++i) {
        const Block &block = blocks.at(i);
        if (i > from || !onFresh)
            height += block.spaceBefore;
        else if (block.repeatedHead)
            height += block.repeatedHead->height;
        height += block.height;
    }
    return height;
}

qsizetype endOfGroup(const QList<Block> &blocks, qsizetype from)
{
    qsizetype to = from;
    while (to < blocks.size() && blocks.at(to).keepWithNext)
        ++to;
    return qMin(to + 1, blocks.size());
}

/// How ill it is to part a title before this character, in characters of unevenness.
int costOfPart(const QString &title, qsizetype at)
{
    if (mayNotBegin(title.at(at).unicode()) || mayNotEnd(title.at(at - 1).unicode()) || title.at(at).isLowSurrogate())
        return 1000;
    if (title.at(at) == u'第' || title.first(at).endsWith(u"会议"_s) || title.at(at - 1) == u'的' || title.at(at - 1) == u'、')
        return 0;
    return title.at(at).isDigit() && title.at(at - 1).isDigit() ? 1000 : 6;
}

QStringList titleLinesOf(const QString &title, qsizetype most)
{
    if (title.size() <= most)
        return {title};
    const qsizetype lines = (title.size() + most - 1) / most;
    const qsizetype even = title.size() / lines;
    qsizetype best = 0;
    qsizetype least = 0;
    for (qsizetype at = qMax(qsizetype(1), title.size() - most * (lines - 1)); at <= most; ++at) {
        const qsizetype cost = qAbs(at - even) + costOfPart(title, at);
        if (best == 0 || cost < least) {
            best = at;
            least = cost;
        }
    }
    return QStringList{title.first(best)} + titleLinesOf(title.mid(best), most);
}

} // namespace

PageGeometry officialGeometry()
{
    return {a4(), 37 * pointsPerMm, 28 * pointsPerMm, 35 * pointsPerMm, 26 * pointsPerMm};
}

SetText setText(const QString &text, const TextStyle &style, double width)
{
    const LineMeasure measure{width - style.leftIndent, style.firstIndent, style.size,
                              style.alignment.testFlag(Qt::AlignJustify),
                              [&style](QStringView part) { return widthOf(part, style.face, style.size); }};
    SetText set;
    set.pitch = style.pitch;
    const double baseline = (style.pitch - style.size) / 2 + squareAbove * style.size;
    for (const BrokenLine &line : brokenLines(cleanForPaper(text), measure)) {
        double x = style.leftIndent;
        if (style.alignment.testFlag(Qt::AlignHCenter))
            x += (measure.width - line.width) / 2;
        else if (style.alignment.testFlag(Qt::AlignRight))
            x += measure.width - line.width;
        PageMarks marks;
        for (const LinePiece &piece : line.pieces)
            marks.texts.append({QPointF(x + piece.x, baseline), piece.text, style.face, style.size, piece.spacing});
        set.lines.append(marks);
    }
    return set;
}

QList<Block> textBlocks(const QString &text, const TextStyle &style, double width, double spaceBefore, bool keepWithNext)
{
    QList<Block> blocks;
    for (const PageMarks &line : setText(text, style, width).lines)
        blocks.append({blocks.isEmpty() ? spaceBefore : 0, style.pitch, keepWithNext, line, nullptr});
    if (blocks.size() > 1) {
        blocks.first().keepWithNext = true;
        blocks[blocks.size() - 2].keepWithNext = true;
    }
    return blocks;
}

void appendKept(QList<Block> &blocks, const QList<Block> &more)
{
    if (!blocks.isEmpty())
        blocks.last().keepWithNext = true;
    blocks += more;
}

QList<Block> titleBlocks(const QString &title, double width)
{
    const TextStyle style{Face::Title, 22, 33, 0, 0, Qt::AlignHCenter};
    QList<Block> blocks;
    for (const QString &line : titleLinesOf(cleanForPaper(title), qsizetype(width / style.size)))
        blocks += textBlocks(line, style, width, 0, true);
    return blocks;
}

QList<PageMarks> poured(const QList<Block> &blocks, const PageGeometry &geometry)
{
    constexpr double slack = 0.05;
    Pages pages(geometry);
    for (qsizetype from = 0; from < blocks.size();) {
        const qsizetype to = endOfGroup(blocks, from);
        const bool fitsHere = heightOf(blocks, from, to, pages.isFresh()) <= pages.room() + slack;
        const bool fitsAPage = heightOf(blocks, from, to, true) <= geometry.height() + slack;
        if (!fitsHere && fitsAPage && !pages.isFresh())
            pages.turn();
        for (; from < to; ++from) {
            if (!pages.isFresh() && heightOf(blocks, from, from + 1, false) > pages.room() + slack)
                pages.turn();
            pages.put(blocks.at(from));
        }
    }
    return pages.take();
}

} // namespace yishibu
