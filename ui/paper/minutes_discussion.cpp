#include "app/minutes/course_sentences.h"
#include "app/minutes/discussion_sentences.h"
#include "app/minutes/sentences.h"
#include "app/minutes/draft_words.h"
#include "ui/paper/minutes_parts.h"
#include "ui/paper/minutes_type.h"

using namespace Qt::StringLiterals;

namespace yishibu::minutes_parts {

namespace {

/// All points of a column in one cell: empty cells below a shorter column could be written in afterwards.
PaperCell column(const QStringList &points)
{
    if (points.size() <= 1)
        return {points.isEmpty() ? u"无"_s : points.first()};
    QStringList numbered;
    for (qsizetype at = 0; at < points.size(); ++at)
        numbered += u"%1. %2"_s.arg(at + 1).arg(points.at(at));
    return {numbered.join(u'\n')};
}

} // namespace

QList<Block> remarks(const Minutes &m, double width)
{
    return eachItem(m, u"二、发言要点"_s, width, [width](const ItemLines &item) {
        QList<Block> blocks;
        addFact(blocks, u"议题说明"_s, item.explanation, width);
        if (item.purpose != purposeWords(ItemPurpose::Decide))
            addFact(blocks, u"议题性质"_s, item.purpose, width);
        addFact(blocks, u"依据"_s, item.basis, width);
        addFact(blocks, u"未经村党组织研究的理由"_s, item.studyWaiver, width);
        addFact(blocks, u"会前准备"_s, item.groundwork.join(QString()), width);
        addFact(blocks, u"资金"_s, item.funds, width);
        addFact(blocks, u"附件"_s, sentences::attachments(item), width);
        const QList<Block> time = item.talkTime ? paragraph(u"发言用时："_s + sentences::talkTime(item), width) : QList<Block>();
        if (item.remarks.isEmpty())
            return blocks + paragraph(u"没有记录发言。"_s, width) + time;
        Table table;
        table.columns = {50, 76, width - 126};
        table.size = 12.5;
        table.head = {label(u"时间"_s), label(u"发言人"_s), label(u"要点"_s)};
        for (const RemarkLine &remark : item.remarks)
            table.rows += {PaperCell{remark.at, Face::Body, Qt::AlignLeft, 1}, PaperCell{remark.speaker, Face::Body, Qt::AlignLeft, 1}, PaperCell{remark.text + sentences::lateMark(remark.typedAt)}};
        return blocks + tableBlocks(table, tableGap) + time;
    });
}

QList<Block> points(const Minutes &m, double width)
{
    return eachItem(m, u"三、共识与分歧"_s, width, [width](const ItemLines &item) {
        QList<Block> blocks;
        for (const QString &round : sentences::rounds(item))
            blocks += paragraph(u"分组讨论："_s + round, width);
        if (item.agreed.isEmpty() && item.disputed.isEmpty() && item.toCheck.isEmpty())
            return blocks + paragraph(u"没有记录共识点、争议点和待核实事项。"_s, width);
        Table table;
        table.columns = QList<double>(3, width / 3);
        table.size = 12.5;
        table.head = {label(u"共识点"_s), label(u"争议点"_s), label(u"待核实事项"_s)};
        table.rows = {{column(item.agreed), column(item.disputed), column(item.toCheck)}};
        blocks += tableBlocks(table, tableGap);
        for (const QString &merged : sentences::merged(item))
            blocks += paragraph(merged, width);
        if (!item.openChecks.isEmpty())
            blocks += paragraph(sentences::openChecks(item), width);
        return blocks;
    });
}

} // namespace yishibu::minutes_parts
