#include "ui/paper/group_sheet_paper.h"

#include "ui/paper/lying_page.h"
#include "ui/paper/page_furniture.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int linesToWrite = 8;
constexpr int linesOfNames = 3;
constexpr double typeSize = 12;

Table factsOf(const GroupSheet &sheet, double width)
{
    Table facts;
    facts.size = typeSize;
    facts.pitch = 15;
    facts.leastRowHeight = 24;
    facts.columns = {52, 228, 52, 110, 52, 110, width - 604};
    const auto fitted = [&facts](const QString &text, int column, int lines = 1) {
        return lying::left(lying::inLines(text, facts.columns.at(column) - 2 * facts.padding, typeSize, lines));
    };
    const double wide = width - facts.columns.at(0) - 2 * facts.padding;
    facts.rows += {lying::label(u"议题"_s), lying::left(lying::inLines(sheet.item, wide - 162, typeSize, 1), 5),
                   lying::left(sheet.minutes.isEmpty() ? u"时间　　　分钟"_s : u"时间%1"_s.arg(sheet.minutes))};
    facts.rows += {lying::label(u"分组"_s), fitted(sheet.method, 1), lying::label(u"引导员"_s), fitted(sheet.facilitator, 3),
                   lying::label(u"记录员"_s), fitted(sheet.noteTaker, 5),
                   lying::left(sheet.people.isEmpty() ? u"人数　　　人"_s : u"人数%1人"_s.arg(sheet.people.size()))};
    facts.rows += {lying::label(u"组员"_s), lying::left(lying::inLines(sheet.people.join(u'、'), wide, typeSize, linesOfNames), 6)};
    return facts;
}

Table linesOf(double width)
{
    Table lines;
    lines.size = 13;
    lines.pitch = 15;
    lines.leastRowHeight = 12 * pointsPerMm;
    lines.columns = {width / 3, width / 3, width - 2 * (width / 3)};
    lines.head = {lying::label(u"共识点（都同意的）"_s), lying::label(u"争议点（意见不一的）"_s), lying::label(u"待核实事项（谁去问、几时答复）"_s)};
    for (int i = 0; i < linesToWrite; ++i)
        lines.rows += {PaperCell{}, PaperCell{}, PaperCell{}};
    return lines;
}

QList<PageMarks> pageOf(const GroupSheet &sheet)
{
    const double width = lying::geometry().width();
    Table foot;
    foot.size = typeSize;
    foot.leastRowHeight = 26;
    foot.columns = {104, 200, 104, width - 408};
    foot.rows += {lying::label(u"汇报人（签字）"_s), PaperCell{}, lying::label(u"记录员（签字）"_s), PaperCell{}};
    const QString whose = sheet.group.isEmpty() ? u"（第　　组）"_s : u"（%1）"_s.arg(sheet.group);
    return lying::pages({.title = sheet.title + u"分组讨论记录表"_s + whose,
                         .facts = factsOf(sheet, width),
                         .lines = linesOf(width),
                         .counts = foot,
                         .note = u"一行写一条，注明多数人、几人提出；提出人姓名须本人同意才写，不愿具名的写纸条。"_s,
                         .linesOnAPage = linesToWrite,
                         .practice = sheet.practice});
}

QList<PageMarks> pagesOf(const QList<GroupSheet> &sheets)
{
    QList<PageMarks> pages;
    for (const GroupSheet &sheet : sheets)
        pages += pageOf(sheet);
    return pages;
}

/// "3分钟", "90秒".
QString turnWords(int seconds)
{
    constexpr int secondsInMinute = 60;
    return seconds % secondsInMinute == 0 ? u"%1分钟"_s.arg(seconds / secondsInMinute) : u"%1秒"_s.arg(seconds);
}

/// Eight rules of forty characters, as many as there may be, and the length of a turn leave the page no more than this.
constexpr double ruleLine = 26;
constexpr double betweenRules = 8;

QList<PageMarks> rulesPage(const QStringList &own, int seconds, bool practice)
{
    const QStringList rules = own + QStringList{u"每次发言不超过%1；还想说的，重新排队。"_s.arg(turnWords(seconds))};
    const PageGeometry geometry = officialGeometry();
    QList<Block> blocks = textBlocks(u"发言规则"_s, {Face::Title, 36, 62, 0, 0, Qt::AlignHCenter}, geometry.width(), 0, true);
    double space = 16;
    for (int i = 0; i < rules.size(); ++i) {
        const TextStyle style{Face::Body, 20, ruleLine, 0, 32, Qt::AlignLeft};
        QList<Block> lines = textBlocks(rules.at(i), style, geometry.width(), space);
        const QString number = QString::number(i + 1);
        PageMarks first = setText(number, {Face::Heading, 20, ruleLine, 0, 0, Qt::AlignLeft}, style.leftIndent).lines.first();
        first.add(lines.first().marks, {});
        lines.first().marks = first; // the number is read before its rule
        blocks += lines;
        space = betweenRules;
    }
    QList<PageMarks> pages = poured(blocks, geometry);
    if (practice)
        addPracticeMark(pages, geometry);
    return pages;
}

} // namespace

GroupSheetPaper::GroupSheetPaper(const QList<GroupSheet> &sheets) : Paper(u"分组讨论记录表"_s, a4Landscape(), pagesOf(sheets), {.meeting = sheets.isEmpty() ? QString() : sheets.constFirst().title}) {}

SpeakingRulesPaper::SpeakingRulesPaper(const QStringList &rules, int seconds, bool practice)
    : Paper(u"发言规则"_s, a4(), rulesPage(rules, seconds, practice))
{
}

} // namespace yishibu
