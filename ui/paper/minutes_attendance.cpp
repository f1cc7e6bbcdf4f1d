#include "app/minutes/course_sentences.h"
#include "app/minutes/draft_attendance.h"
#include "app/minutes/sentences.h"
#include "ui/paper/minutes_parts.h"
#include "ui/paper/minutes_type.h"

using namespace Qt::StringLiterals;

namespace yishibu::minutes_parts {

namespace {

/// In the empty half of a last row, so that nobody is written in afterwards.
PaperCell restIsBlank()
{
    return {u"以下空白"_s, Face::Body, Qt::AlignLeft, 1};
}

QList<PaperCell> presenceCells(const QList<AttendanceLine> &people, qsizetype at)
{
    if (at >= people.size())
        return {PaperCell{}, PaperCell{}, restIsBlank(), PaperCell{}};
    const AttendanceLine &person = people.at(at);
    QStringList who{person.group, person.capacity};
    if (!person.heldBy.isEmpty())
        who += u"（受托人%1）"_s.arg(person.heldBy);
    who.removeAll(QString());
    QString there = sentences::presenceOf(person).replace(u' ', u'\n');
    if (!person.typedAt.isEmpty())
        there += u"于\n"_s + person.typedAt.section(u'年', 1).replace(u'日', u"日\n"_s);
    return {figure(QString::number(at + 1)), PaperCell{person.name, Face::Body, Qt::AlignLeft, 1},
            PaperCell{who.join(u' '), Face::Body, Qt::AlignLeft, 1},
            PaperCell{there, Face::Body, Qt::AlignLeft, 1}};
}

/// Two people a row, so that forty members take one page; when somebody left stands under when they came, and when a late
/// entry was typed in under that.
QList<Block> presenceTable(const QList<AttendanceLine> &people, double width)
{
    const double half = width / 2;
    const double number = 22, name = 53, time = 50;
    Table table;
    table.size = 10.5;
    table.pitch = 15;
    table.padding = 3.5;
    table.leastRowHeight = 21;
    const QStringList heads{u"序号"_s, u"姓名"_s, u"组别、身份"_s, u"到、离会"_s};
    for (int side = 0; side < 2; ++side) {
        table.columns += {number, name, half - number - name - time, time};
        for (const QString &head : heads)
            table.head += label(head == heads.constFirst() ? u"序"_s : head);
    }
    for (qsizetype at = 0; at < people.size(); at += 2)
        table.rows += presenceCells(people, at) + presenceCells(people, at + 1);
    return tableBlocks(table, tableGap);
}

/// Who did not come, two a row, each with a place to write why: the book does not ask for reasons.
QList<Block> absenceTable(const QStringList &names, double width)
{
    const double name = 62;
    Table table;
    table.size = 12;
    table.padding = 4.5;
    table.leastRowHeight = 26;
    table.columns = {name, width / 2 - name, name, width / 2 - name};
    table.head = {label(u"姓名"_s), label(u"请假或缺席事由"_s), label(u"姓名"_s), label(u"请假或缺席事由"_s)};
    for (qsizetype at = 0; at < names.size(); at += 2) {
        const bool isPair = at + 1 < names.size();
        table.rows += {PaperCell{names.at(at), Face::Body, Qt::AlignLeft, 1}, PaperCell{},
                       PaperCell{isPair ? names.at(at + 1) : QString(), Face::Body, Qt::AlignLeft, 1},
                       isPair ? PaperCell{} : restIsBlank()};
    }
    QList<Block> blocks = tableBlocks(table, tableGap);
    for (Block &block : blocks)
        block.marks.areas.append({u"absence"_s, QRectF(0, 0, width, block.height)});
    return blocks;
}

/// How paper and screen were held together, and what was otherwise than usual: the helpers, the letters, the late entries, who was left out, who took the chair.
QList<Block> attendanceNotes(const Minutes &m, double width)
{
    QStringList lines = sentences::sheetCounts(m);
    lines += {sentences::exclusions(m), sentences::assisted(m), sentences::typedLater(m)};
    for (const QString &letter : sentences::letters(m))
        lines += u"委托书："_s + letter;
    for (const ChairChangeLine &change : m.chairChanges)
        lines += u"更换主持人："_s + sentences::chairChange(change);
    lines.removeAll(QString());
    QList<Block> blocks;
    for (const QString &line : std::as_const(lines))
        blocks += paragraph(line, width);
    if (!blocks.isEmpty())
        blocks.first().spaceBefore = tableGap;
    return blocks;
}

} // namespace

QList<Block> headTable(const Minutes &m, double width)
{
    Table table;
    table.columns = {62, 179, 62, width - 303};
    table.size = 12.5;
    table.leastRowHeight = 27;
    const auto row = [&table](const QString &left, const QString &leftFact, const QString &right, const QString &rightFact) {
        table.rows += {label(left), PaperCell{leftFact, Face::Body, Qt::AlignLeft, 1}, label(right), PaperCell{rightFact, Face::Body, Qt::AlignLeft, 1}};
    };
    const auto wideRow = [&table](const QString &left, const QString &fact) {
        if (!fact.isEmpty())
            table.rows += {label(left), PaperCell{fact, Face::Body, Qt::AlignJustify, 3}};
    };
    const QString share = sentences::share(m.present, m.base);
    row(u"时间"_s, sentences::timeOf(m), u"地点"_s, m.place);
    row(u"主持人"_s, m.chair, u"记录人"_s, m.recorder);
    const auto counted = [unit = sentences::unitOf(m)](qsizetype of) { return QString::number(of) + unit; };
    row(u"应到"_s, counted(m.base), u"实到"_s, share.isEmpty() ? counted(m.present) : u"%1，占%2"_s.arg(counted(m.present), share));
    row(u"缺席"_s, m.absent.isEmpty() ? u"无"_s : u"%1（名单见签到）"_s.arg(counted(m.absent.size())), u"列席旁听"_s, u"%1人"_s.arg(m.observers.size()));
    wideRow(u"补录"_s, sentences::ended(m.lateEntry));
    wideRow(u"会议分工"_s, sentences::roles(m));
    wideRow(u"会议议程"_s, sentences::business(m));
    wideRow(u"分片召开"_s, sentences::parts(m));
    wideRow(u"应到依据"_s, m.baseSource);
    wideRow(u"依据"_s, sentences::lawOf(m));
    return tableBlocks(table, 8);
}

QList<Block> signIn(const Minutes &m, double width)
{
    QList<Block> blocks = heading(u"一、签到"_s, width);
    blocks += paragraph(sentences::attendance(m) + u"到会人员的签字原件见签到表。"_s, width, true);
    if (!m.members.isEmpty())
        blocks += presenceTable(m.members, width);
    if (!m.absent.isEmpty()) {
        QList<Block> absent = paragraph(u"缺席%1%2。事由由记录人据实手写，没有请假的写“未请假”："_s.arg(m.absent.size()).arg(sentences::unitOf(m)), width, true);
        absent.first().spaceBefore = tableGap;
        blocks += absent + absenceTable(m.absent, width);
    }
    if (!m.observers.isEmpty()) {
        const bool someVote = std::ranges::find(m.observers, votingMember(), &AttendanceLine::capacity) != m.observers.cend();
        const QString words = someVote ? u"列席、旁听%1人，除注明的集体成员外不参加表决："_s : u"列席、旁听%1人，不参加表决："_s;
        QList<Block> observers = paragraph(words.arg(m.observers.size()), width, true);
        observers.first().spaceBefore = tableGap;
        blocks += observers;
        blocks += presenceTable(m.observers, width);
    }
    return blocks + attendanceNotes(m, width);
}

} // namespace yishibu::minutes_parts
