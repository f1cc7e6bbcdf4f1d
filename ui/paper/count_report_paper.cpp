#include "ui/paper/count_report_paper.h"

#include "app/minutes/sentences.h"
#include "ui/paper/count_report_parts.h"
#include "ui/paper/page_furniture.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// A4 with less white than an official letter: a report of one motion stands on one sheet.
PageGeometry geometry()
{
    return {a4(), 18 * pointsPerMm, 25 * pointsPerMm, 24 * pointsPerMm, 20 * pointsPerMm};
}

/// Where the signatures come to stand on a page of their own, motion and figures stand there with them, so that it cannot be put
/// behind another report.
QList<PageMarks> pouredReport(const CountReport &report, const PageGeometry &page, bool onMorePages)
{
    const double width = page.width();
    QList<Block> blocks = textBlocks(report.village + u"计票结果报告单"_s, {Face::Title, 20, 34, 0, 0, Qt::AlignHCenter}, width, 0, true);
    for (const auto part : {count_report_parts::head, count_report_parts::figures, count_report_parts::outcome, count_report_parts::counts,
                            count_report_parts::notes, count_report_parts::findings})
        blocks += part(report, width);
    if (onMorePages)
        blocks += count_report_parts::signedFor(report, width);
    blocks.last().keepWithNext = true;
    blocks.append(count_report_parts::signatures(report, width));
    return poured(blocks, page);
}

QList<PageMarks> pagesOf(const CountReport &report, const std::optional<ClosedMinutes> &closed)
{
    const PageGeometry page = geometry();
    QList<PageMarks> pages = pouredReport(report, page, false);
    if (pages.size() > 1)
        pages = pouredReport(report, page, true);
    const QString said = u"本单签字后随会议记录归档。"_s;
    addDigestLine(pages, page, closed ? said + u"可与%1核对。"_s.arg(sentences::archiveOf(report.township)) : said, closed);
    if (report.practice)
        addPracticeMark(pages, page);
    return pages;
}

} // namespace

CountReportPaper::CountReportPaper(const CountReport &report, const std::optional<ClosedMinutes> &closed)
    : Paper(report.title + u"计票结果报告单"_s, a4(), pagesOf(report, closed), originOf(report.village, report.title, closed))
{}

} // namespace yishibu
