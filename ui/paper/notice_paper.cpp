#include "ui/paper/notice_paper.h"

#include "app/meeting/meeting.h"
#include "ui/paper/block.h"
#include "ui/paper/page_furniture.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Type and line pitch of the body, from what GB/T 9704 gives down to 小三 on close lines: nothing smaller hangs where
/// old people read.
struct Setting
{
    double size = 15.75;
    double pitch = 225 * pointsPerMm / 22;
};
constexpr Setting settings[] = {{}, {15.75, 28}, {15.75, 27}, {15.75, 26}, {15.75, 25}, {15, 25}, {15, 24}, {15, 23}, {15, 22}};

const QString sealWord = u"（印章）"_s; ///< pale, over the name: where the seal goes (law-and-paper.md D1)
constexpr double sealWordSize = 10.5;

TextStyle styleOf(NoticeParagraph::Kind kind, const Setting &set)
{
    TextStyle style{Face::Body, set.size, set.pitch, 2 * set.size, 0, Qt::AlignJustify};
    if (kind == NoticeParagraph::Kind::Heading)
        style.face = Face::Heading;
    if (kind == NoticeParagraph::Kind::Salutation)
        style.firstIndent = 0;
    if (kind == NoticeParagraph::Kind::Caption)
        style = {Face::Kai, set.size, set.pitch, 0, 0, Qt::AlignHCenter};
    return style;
}

/// Name and date with the seal's square over them: the seal's top one line under the text, name and date a little
/// below its middle, nothing else inside.
Block signatureBlock(const Notice &notice, const Setting &set, double width)
{
    const double bodySize = set.size;
    const double pitch = set.pitch;
    Block block;
    const QString date = paperDate(notice.date);
    const double dateWidth = widthOf(date, Face::Body, bodySize);
    const double nameWidth = widthOf(notice.signature, Face::Body, bodySize);
    // The date ends four squares in; a name too long to be centred over it moves left until it fits.
    const double dateX = width - 4 * bodySize - dateWidth;
    const double nameX = qMax(0.0, qMin(dateX + dateWidth / 2 - nameWidth / 2, width - bodySize - nameWidth));
    const double dateBaseline = sealSide / 2 + pitch * 0.95;
    // The seal may reach below the type area: it stands left of the page number.
    block.height = dateBaseline + pitch * 0.35;
    block.marks.texts.append({QPointF(nameX, dateBaseline - pitch), notice.signature, Face::Body, bodySize, 0});
    block.marks.texts.append({QPointF(dateX, dateBaseline), date, Face::Body, bodySize, 0});
    const double centre = dateX + dateWidth / 2;
    block.marks.areas.append({u"seal"_s, QRectF(centre - sealSide / 2, 0, sealSide, sealSide)});
    const double wordWidth = widthOf(sealWord, Face::Label, sealWordSize);
    block.marks.texts.append({QPointF(centre - wordWidth / 2, dateBaseline - 2.3 * pitch), sealWord, Face::Label, sealWordSize, 0, true});
    return block;
}

QList<Block> blocksOf(const Notice &notice, const Setting &set, const PageGeometry &geometry)
{
    const double width = geometry.width();
    QList<Block> blocks;
    for (const QString &line : notice.titleLines)
        blocks += titleBlocks(line, width);
    double space = set.pitch;
    for (const NoticeParagraph &paragraph : notice.paragraphs) {
        const bool isHeading = paragraph.kind == NoticeParagraph::Kind::Heading;
        const bool isCaption = paragraph.kind == NoticeParagraph::Kind::Caption;
        blocks += textBlocks(paragraph.text, styleOf(paragraph.kind, set), width, isCaption ? 0 : space, isHeading || isCaption);
        if (!isCaption)
            space = 0;
    }
    // The signature never stands alone on a page: the last two lines go with it.
    for (qsizetype i = qMax(qsizetype(0), blocks.size() - 2); i < blocks.size(); ++i)
        blocks[i].keepWithNext = true;
    blocks.append(signatureBlock(notice, set, width));
    return blocks;
}

QList<PageMarks> pagesOf(const Notice &notice)
{
    const PageGeometry geometry = officialGeometry();
    QList<PageMarks> best;
    // A paper on a board is best on one sheet: lines move closer, then type gets a little smaller, before it takes another,
    // and where it takes another all the same, it is set as it should be.
    for (const Setting &set : settings) {
        QList<PageMarks> pages = poured(blocksOf(notice, set, geometry), geometry);
        if (best.isEmpty() || pages.size() < best.size())
            best = std::move(pages);
        if (best.size() == 1)
            break;
    }
    addPageNumbers(best, geometry);
    if (notice.practice)
        addPracticeMark(best, geometry);
    return best;
}

QList<PageMarks> allPages(const QList<Notice> &resolutions)
{
    QList<PageMarks> pages;
    for (const Notice &resolution : resolutions)
        pages += pagesOf(resolution);
    return pages;
}

} // namespace

NoticePaper::NoticePaper(const Notice &notice, const PaperOrigin &origin)
    : Paper(notice.titleLines.join(QString()), a4(), pagesOf(notice), origin)
{}

ResolutionPaper::ResolutionPaper(const QList<Notice> &resolutions, const PaperOrigin &origin)
    : Paper(resolutions.size() == 1 ? resolutions.constFirst().titleLines.join(QString()) : origin.meeting + u"决议"_s, a4(),
            allPages(resolutions), origin)
{}

} // namespace yishibu
