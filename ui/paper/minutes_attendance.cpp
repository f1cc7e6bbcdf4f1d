#include "app/minutes/sentences.h"
#include "ui/paper/minutes_parts.h"
#include "ui/paper/minutes_type.h"

using namespace Qt::StringLiterals;

namespace yishibu::minutes_parts {

namespace {

QList<PaperCell> presenceCells(const QList<AttendanceLine> &people, qsizetype at)
{
    if (at >= people.size())
        return {PaperCell{}, PaperCell{}, PaperCell{}, PaperCell{}};
    const AttendanceLine &person = people.at(at);
    QStringList who{person.group, person.capacity};
    who.removeAll(QString());
    return {figure(QString::number(at + 1)), PaperCell{person.name, Face::Body, Qt::AlignLeft, 1},
            PaperCell{who.join(u' '), Face::Body, Qt::AlignLeft, 1},
            PaperCell{sentences::presenceOf(person), Face::Body, Qt::AlignLeft, 1}};
}

/// Two people a row, so that forty members take one page.
QList<Block> presenceTable(const QList<AttendanceLine> &people, double width)
{
    const double half = width / 2;
    const double number = 22, name = 53, time = 70;
    Table table;
    table.size = 10.5;
    table.pitch = 15;
    table.padding = 3.5;
    table.leastRowHeight = 21;
    const QStringList heads{u"序号"_s, u"姓名"_s, u"组别、身份"_s, u"到会—离会"_s};
    for (int side = 0; side < 2; ++side) {
        table.columns += {number, name, half - number - name - time, time};
        for (const QString &head : heads)
            table.head += label(head == heads.constFirst() ? u"序"_s : head);
    }
    for (qsizetype at = 0; at < people.size(); at += 2)
        table.rows += presenceCells(people, at) + presenceCells(people, at + 1);
    return tableBlocks(table, tableGap);
}

} // namespace

QList<Block> headTable(const Minutes &m, double width)
{
    Table table;
    table.columns = {62, 184, 62, width - 308};
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
    row(u"应到"_s, u"%1人"_s.arg(m.base), u"实到"_s, share.isEmpty() ? u"%1人"_s.arg(m.present) : u"%1人，占%2"_s.arg(m.present).arg(share));
    row(u"缺席"_s, m.absent.isEmpty() ? u"无"_s : u"%1人（名单见签到）"_s.arg(m.absent.size()), u"列席旁听"_s, u"%1人"_s.arg(m.observers.size()));
    wideRow(u"应到依据"_s, m.baseSource);
    QStringList law{m.lawTitle};
    if (m.quorum > 0)
        law += u"法定到会人数%1人%2"_s.arg(m.quorum).arg(m.quorumArticle.isEmpty() ? QString() : u"（%1）"_s.arg(m.quorumArticle));
    law.removeAll(QString());
    wideRow(u"依据"_s, law.join(u"；"_s));
    return tableBlocks(table, 8);
}

QList<Block> signIn(const Minutes &m, double width)
{
    QList<Block> blocks = heading(u"一、签到"_s, width);
    blocks += paragraph(sentences::attendance(m) + u"签字原件见签到表。"_s, width);
    if (!m.members.isEmpty())
        blocks += presenceTable(m.members, width);
    if (!m.absent.isEmpty()) {
        QList<Block> absent = paragraph(u"缺席%1人：%2。"_s.arg(m.absent.size()).arg(m.absent.join(u"、"_s)), width);
        absent.first().spaceBefore = tableGap;
        blocks += absent;
    }
    if (!m.observers.isEmpty()) {
        blocks += paragraph(u"列席、旁听%1人，不参加表决："_s.arg(m.observers.size()), width, true);
        blocks += presenceTable(m.observers, width);
    }
    return blocks;
}

} // namespace yishibu::minutes_parts
