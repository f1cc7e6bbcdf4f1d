#include "ui/paper/allowance_paper.h"

#include "app/minutes/capital_amount.h"
#include "ui/paper/lying_page.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int linesOnAPage = 10;

Table moneyTable(const AllowanceSheet &sheet, double width)
{
    Table table;
    table.columns = {44, 110, 90, 70, 110, 180, width - 604};
    table.size = 13;
    table.pitch = 14;
    table.leastRowHeight = 12 * pointsPerMm;
    for (const QString &head : {u"序号"_s, u"姓名"_s, u"组别"_s, u"出勤"_s, u"金额（元）"_s, u"领取人签名"_s, u"备注"_s})
        table.head += lying::label(head);
    const QString amount = sheet.amountFen ? figuresOfAmount(*sheet.amountFen) : QString();
    for (int i = 0; i < qMax(qsizetype(1), sheet.lines.size()); ++i) {
        const AllowanceLine line = sheet.lines.value(i);
        table.rows += {lying::label(QString::number(i + 1)),
                       lying::centred(lying::inLines(line.name, table.columns.at(1) - 2 * table.padding, table.size, 2)),
                       lying::centred(lying::inLines(line.group, table.columns.at(2) - 2 * table.padding, table.size, 2)),
                       lying::centred(line.attended), lying::centred(line.name.isEmpty() ? QString() : amount), PaperCell{}, PaperCell{}};
    }
    return table;
}

QList<PageMarks> pagesOf(const AllowanceSheet &sheet)
{
    const double width = lying::geometry().width();
    Table facts;
    facts.size = 12;
    facts.pitch = 14;
    facts.leastRowHeight = 24;
    facts.columns = {66, 150, 66, 230, 66, width - 578};
    facts.rows += {lying::label(u"会议时间"_s), lying::left(sheet.time), lying::label(u"会议地点"_s),
                   lying::left(lying::inLines(sheet.place, 219, 12, 2)), lying::label(u"人数"_s),
                   lying::left(u"%1人"_s.arg(sheet.lines.size()))};
    Table total;
    total.size = 12;
    total.pitch = 14;
    total.leastRowHeight = 24;
    total.columns = {44, 130, 44, 214, 52, 78, 52, width - 614};
    const QString figures = sheet.amountFen ? u"%1元"_s.arg(figuresOfAmount(sheet.totalFen())) : u"　　　　　元"_s;
    total.rows += {lying::label(u"合计"_s), lying::left(figures), lying::label(u"大写"_s),
                   lying::left(sheet.amountFen ? capitalAmount(sheet.totalFen()) : QString()), lying::label(u"制表人"_s), lying::left({}),
                   lying::label(u"审核人"_s), lying::left({})};
    return lying::pages({.title = sheet.title + u"误工补贴发放表"_s,
                         .facts = facts,
                         .lines = moneyTable(sheet, width),
                         .counts = total,
                         .note = u"按本次会议签到人员编制；本人领取签名，代领的由代领人签名并在备注栏写明。"_s,
                         .linesOnAPage = linesOnAPage,
                         .practice = sheet.practice});
}

} // namespace

AllowancePaper::AllowancePaper(const AllowanceSheet &sheet)
    : Paper(sheet.title + u"误工补贴发放表"_s, a4Landscape(), pagesOf(sheet), {.meeting = sheet.title})
{}

} // namespace yishibu
