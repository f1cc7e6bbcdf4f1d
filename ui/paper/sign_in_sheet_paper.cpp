#include "ui/paper/sign_in_sheet_paper.h"

#include "ui/paper/page_furniture.h"
#include "ui/paper/table.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double lineHeight = 12 * pointsPerMm;
constexpr int linesPerPage = 11;

PageGeometry lyingGeometry()
{
    return {a4Landscape(), 20 * pointsPerMm, 20 * pointsPerMm, 16 * pointsPerMm, 15 * pointsPerMm};
}

PaperCell label(const QString &text)
{
    return {text, Face::Label, Qt::AlignHCenter, 1};
}

Table signingTable(double width)
{
    Table table;
    table.columns = {40, 92, 70, 150, 190, 90, width - 632};
    table.size = 13;
    table.pitch = 16;
    table.leastRowHeight = lineHeight;
    for (const QString &head : {u"序号"_s, u"姓名"_s, u"组别"_s, u"身份"_s, u"签名（或按指印）"_s, u"到会时间"_s, u"备注"_s})
        table.head += label(head);
    return table;
}

/// Title, facts and column heads in one block, so that every page begins with it.
Block headBlock(const SignInSheet &sheet, const QString &title, const Table &table, double width, bool observers)
{
    Block head;
    const auto put = [&head](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            head.height += block.spaceBefore;
            head.marks.add(block.marks, QPointF(0, head.height));
            head.height += block.height;
        }
    };
    put(textBlocks(title, {Face::Title, 18, 27, 0, 0, Qt::AlignHCenter}, width));
    Table facts;
    facts.columns = {52, 240, 52, 170, 60, width - 574};
    facts.size = 12;
    facts.leastRowHeight = 24;
    const auto fact = [](const QString &text) { return PaperCell{text, Face::Body, Qt::AlignLeft, 1}; };
    const QString expected = observers ? u"列席旁听"_s : u"应到 / 实到"_s;
    const QString count = u"%1人 /　　　　人"_s.arg(sheet.base);
    facts.rows += {label(u"时间"_s), fact(sheet.time), label(u"地点"_s), fact(sheet.place), label(u"主持人"_s), fact(sheet.chair)};
    put(tableBlocks(facts, 6));
    Table counts;
    counts.columns = {84, 150, 52, 100, 52, 100, 100, width - 638};
    counts.size = 12;
    counts.leastRowHeight = 24;
    const PaperCell blank = fact(u"　　　　人"_s);
    if (observers) // who is invited or just comes is neither on leave nor absent
        counts.rows += {label(expected), PaperCell{blank.text, Face::Body, Qt::AlignLeft, 5}, label(u"统计人（签字）"_s), fact({})};
    else
        counts.rows += {label(expected), fact(count), label(u"请假"_s), blank, label(u"缺席"_s), blank, label(u"统计人（签字）"_s), fact({})};
    put(tableBlocks(counts));
    Table columnHeads = table;
    columnHeads.leastRowHeight = 25;
    columnHeads.rows.clear();
    put(tableBlocks(columnHeads, 6));
    head.marks.areas.append({u"sheet head"_s, QRectF(0, 0, width, head.height)});
    return head;
}

QList<PageMarks> sheetPages(const SignInSheet &sheet, const QList<AttendanceLine> &people, int lines, bool observers)
{
    const PageGeometry geometry = lyingGeometry();
    const double width = geometry.width();
    Table table = signingTable(width);
    for (int i = 0; i < lines; ++i) {
        const AttendanceLine person = i < people.size() ? people.at(i) : AttendanceLine{};
        table.rows += {label(QString::number(i + 1)), PaperCell{person.name, Face::Body, Qt::AlignHCenter, 1},
                       PaperCell{person.group, Face::Body, Qt::AlignHCenter, 1}, PaperCell{person.capacity, Face::Body, Qt::AlignHCenter, 1},
                       PaperCell{}, PaperCell{}, PaperCell{}};
    }
    const QString title = sheet.title + (observers ? u"列席、旁听人员签到表"_s : u"签到表"_s);
    const auto head = std::make_shared<const Block>(headBlock(sheet, title, table, width, observers));
    table.head.clear();
    QList<Block> rows = tableBlocks(table);
    QList<PageMarks> pages;
    for (qsizetype from = 0; from < rows.size(); from += linesPerPage) {
        QList<Block> page = rows.mid(from, linesPerPage);
        for (Block &row : page)
            row.repeatedHead = head;
        pages += poured(page, geometry);
    }
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString count = u"第%1页　共%2页"_s.arg(i + 1).arg(pages.size());
        const double x = geometry.size.width() - geometry.right - widthOf(count, Face::Song, 11);
        const double y = geometry.size.height() - 8 * pointsPerMm;
        pages[i].texts.append({QPointF(x, y), count, Face::Song, 11, 0});
        pages[i].texts.append({QPointF(geometry.left, y), u"本人签名；不能写字的按指印，由代写人在备注栏签名。"_s, Face::Label, 9.5, 0});
    }
    if (sheet.practice)
        addPracticeMark(pages, geometry);
    return pages;
}

QList<PageMarks> pagesOf(const SignInSheet &sheet)
{
    const int members = int(sheet.members.size());
    const int visitors = qMax(linesPerPage, (int(sheet.observers.size()) + linesPerPage) / linesPerPage * linesPerPage);
    return sheetPages(sheet, sheet.members, qMax(1, members), false) + sheetPages(sheet, sheet.observers, visitors, true);
}

} // namespace

SignInSheetPaper::SignInSheetPaper(const SignInSheet &sheet)
    : Paper(sheet.title + u"签到表"_s, a4Landscape(), pagesOf(sheet))
{}

int SignInSheetPaper::linesOnAPage()
{
    return linesPerPage;
}

} // namespace yishibu
