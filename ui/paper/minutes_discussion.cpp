#include "app/minutes/sentences.h"
#include "ui/paper/minutes_parts.h"
#include "ui/paper/minutes_type.h"

using namespace Qt::StringLiterals;

namespace yishibu::minutes_parts {

namespace {

QString numbered(const QStringList &points, qsizetype at)
{
    if (at >= points.size())
        return {};
    return points.size() == 1 ? points.at(at) : u"%1. %2"_s.arg(at + 1).arg(points.at(at));
}

} // namespace

QList<Block> remarks(const Minutes &m, double width)
{
    return eachItem(m, u"二、发言要点"_s, width, [width](const ItemLines &item) {
        QList<Block> blocks;
        addFact(blocks, u"议题说明"_s, item.explanation, width);
        addFact(blocks, u"依据"_s, item.basis, width);
        addFact(blocks, u"资金"_s, item.funds, width);
        if (item.remarks.isEmpty())
            return blocks + paragraph(u"没有记录发言。"_s, width);
        Table table;
        table.columns = {50, 76, width - 126};
        table.size = 12.5;
        table.head = {label(u"时间"_s), label(u"发言人"_s), label(u"要点"_s)};
        for (const RemarkLine &remark : item.remarks)
            table.rows += {PaperCell{remark.at, Face::Body, Qt::AlignLeft, 1}, PaperCell{remark.speaker, Face::Body, Qt::AlignLeft, 1}, PaperCell{remark.text}};
        return blocks + tableBlocks(table, tableGap);
    });
}

QList<Block> points(const Minutes &m, double width)
{
    return eachItem(m, u"三、共识与分歧"_s, width, [width](const ItemLines &item) {
        const qsizetype rows = qMax(item.agreed.size(), qMax(item.disputed.size(), item.toCheck.size()));
        if (rows == 0)
            return paragraph(u"没有记录共识点、争议点和待核实事项。"_s, width);
        Table table;
        table.columns = QList<double>(3, width / 3);
        table.size = 12.5;
        table.head = {label(u"共识点"_s), label(u"争议点"_s), label(u"待核实事项"_s)};
        for (qsizetype at = 0; at < rows; ++at)
            table.rows += {PaperCell{numbered(item.agreed, at)}, PaperCell{numbered(item.disputed, at)}, PaperCell{numbered(item.toCheck, at)}};
        return tableBlocks(table, tableGap);
    });
}

} // namespace yishibu::minutes_parts
