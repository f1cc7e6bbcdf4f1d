#include "ui/paper/minutes_paper.h"

#include "app/minutes/sentences.h"
#include "ui/paper/minutes_parts.h"
#include "ui/paper/page_furniture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// "青石村第十二届村民代表会议" and "第三次会议记录" on two lines, as a title is read aloud.
QStringList titleLines(const Minutes &minutes)
{
    static const QRegularExpression ordinal(u"^(.+?)(第[^第]{1,6}次会议)$"_s);
    const auto match = ordinal.match(minutes.title);
    if (match.hasMatch())
        return {match.captured(1), match.captured(2) + u"记录"_s};
    return {minutes.title + u"记录"_s};
}

QList<PageMarks> pagesOf(const Minutes &minutes, const std::optional<ClosedMinutes> &closed)
{
    const PageGeometry geometry = officialGeometry();
    const double width = geometry.width();
    const QString number = closed ? closed->number : minutes.number;
    QList<Block> blocks;
    for (const QString &line : titleLines(minutes))
        blocks += titleBlocks(line, width);
    if (!number.isEmpty())
        blocks += textBlocks(u"簿号 "_s + number, {Face::Label, 13, 24, 0, 0, Qt::AlignHCenter}, width, 2, true);
    blocks += minutes_parts::headTable(minutes, width);
    blocks += minutes_parts::signIn(minutes, width);
    blocks += minutes_parts::remarks(minutes, width);
    blocks += minutes_parts::points(minutes, width);
    blocks += minutes_parts::decisions(minutes, width);
    blocks += minutes_parts::followUp(minutes, width);
    blocks += minutes_parts::signatures(minutes, geometry);
    QList<PageMarks> pages = poured(blocks, geometry);
    addPageNumbers(pages, geometry);
    addSealLine(pages, geometry, minutes.township, closed);
    if (minutes.practice)
        addPracticeMark(pages, geometry);
    return pages;
}

} // namespace

MinutesPaper::MinutesPaper(const Minutes &minutes, const std::optional<ClosedMinutes> &closed)
    : Paper(minutes.title + u"记录"_s, a4(), pagesOf(minutes, closed), originOf(minutes.village, minutes.title, closed))
{}

} // namespace yishibu
