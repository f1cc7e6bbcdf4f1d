#include "ui/paper/sign_in_sheet_paper.h"

#include "ui/paper/lying_page.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double lineHeight = 12 * pointsPerMm;
constexpr double typeSize = 13;

/// What one run of pages says over and under its lines.
struct Words
{
    QString title;
    QString expected;   ///< "38人"; empty for observers
    QStringList counts; ///< heads of the places to write figures in, below the last line
};

Table signingTable(double width, const QString &capacityHead)
{
    Table table;
    table.columns = {44, 76, 108, 52, 142, 92, 144, width - 658};
    table.size = typeSize;
    table.pitch = 14; // two lines stand in twelve millimetres
    table.leastRowHeight = lineHeight;
    for (const QString &head : {u"序号"_s, u"姓名"_s, u"户编号"_s, u"组别"_s, capacityHead, u"联系电话"_s, u"签名（或按指印）"_s, u"备注"_s})
        table.head += lying::label(head);
    return table;
}

/// A cell of at most two lines, so that a page always holds as many lines as the screen counts.
PaperCell cell(const QString &text, const Table &table, int column)
{
    return lying::centred(lying::inLines(text, table.columns.at(column) - 2 * table.padding, typeSize, 2));
}

QList<PageMarks> sheetPages(const SignInSheet &sheet, const Words &words, Table table)
{
    const double width = lying::geometry().width();
    Table facts;
    facts.size = 12;
    facts.pitch = 14;
    facts.leastRowHeight = 24;
    facts.columns = {40, 142, 40, 182, 52, 92, 40, 52, 40, width - 680};
    facts.rows += {lying::label(u"时间"_s), lying::left(sheet.time), lying::label(u"地点"_s),
                   lying::left(lying::inLines(sheet.place, 171, 12, 2)), lying::label(u"主持人"_s),
                   lying::left(lying::inLines(sheet.chair, 81, 12, 2))};
    if (words.expected.isEmpty())
        facts.rows.last() += {lying::label(u"人数"_s), PaperCell{QString(), Face::Body, Qt::AlignLeft, 3}};
    else
        facts.rows.last() += {lying::label(u"应到"_s), lying::left(words.expected), lying::label(u"实到"_s), lying::left(QString())};
    Table counts;
    counts.size = 12;
    counts.leastRowHeight = 24;
    const double own = (width - 190) / double(words.counts.size());
    QList<PaperCell> cells;
    for (const QString &head : words.counts) {
        counts.columns += {52, own - 52};
        cells += {lying::label(head), lying::left(head == u"应到" ? words.expected : QString())};
    }
    counts.columns += {104, 86};
    cells += {lying::label(u"统计人（签字）"_s), lying::left(QString())};
    counts.rows += cells;
    return lying::pages({.title = words.title,
                         .facts = facts,
                         .lines = std::move(table),
                         .counts = counts,
                         .note = u"本人签名；不能写字的按指印，由代写人在备注栏签名。请假的在备注栏写明。"_s,
                         .linesOnAPage = linesOnASheetPage,
                         .practice = sheet.practice});
}

QList<PageMarks> memberPages(const SignInSheet &sheet, const SheetPart &part)
{
    Table table = signingTable(lying::geometry().width(), sheet.households ? u"户代表"_s : u"身份"_s);
    for (int i = 0; i < qMax(qsizetype(1), part.lines.size()); ++i) {
        const SheetLine line = part.lines.value(i);
        table.rows += {lying::label(QString::number(i + 1)), cell(line.name, table, 1), cell(line.household, table, 2),
                       cell(line.group, table, 3), cell(line.capacity, table, 4), cell(line.phone, table, 5), PaperCell{}, PaperCell{}};
    }
    const QString unit = sheet.households ? u"户"_s : u"人"_s;
    const QString expected = QString::number(part.group.isEmpty() ? sheet.base : int(part.lines.size())) + unit;
    const QString whose = part.group.isEmpty() ? QString() : u"（%1）"_s.arg(part.group);
    return sheetPages(sheet, {sheet.title + u"签到表"_s + whose, expected, {u"应到"_s, u"实到"_s, u"请假"_s, u"缺席"_s}}, table);
}

QList<PageMarks> observerPages(const SignInSheet &sheet)
{
    const int lines = (int(sheet.observers.size()) + linesOnASheetPage) / linesOnASheetPage * linesOnASheetPage;
    Table table = signingTable(lying::geometry().width(), u"单位、职务"_s);
    for (int i = 0; i < lines; ++i) {
        const AttendanceLine person = sheet.observers.value(i);
        table.rows += {lying::label(QString::number(i + 1)), cell(person.name, table, 1), PaperCell{}, cell(person.group, table, 3),
                       cell(person.capacity, table, 4), PaperCell{}, PaperCell{}, PaperCell{}};
    }
    return sheetPages(sheet, {sheet.title + u"列席、旁听人员签到表"_s, QString(), {u"列席"_s, u"旁听"_s}}, table);
}

QList<PageMarks> pagesOf(const SignInSheet &sheet)
{
    QList<PageMarks> pages;
    for (const SheetPart &part : sheet.parts)
        pages += memberPages(sheet, part);
    return pages + observerPages(sheet);
}

} // namespace

SignInSheetPaper::SignInSheetPaper(const SignInSheet &sheet)
    : Paper(sheet.title + u"签到表"_s, a4Landscape(), pagesOf(sheet), {.meeting = sheet.title})
{}

} // namespace yishibu
