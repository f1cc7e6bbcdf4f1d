#include "app/minutes/course_sentences.h"
#include "app/minutes/sentences.h"
#include "ui/paper/minutes_parts.h"
#include "ui/paper/minutes_type.h"

using namespace Qt::StringLiterals;

namespace yishibu::minutes_parts {

namespace {

QString withShare(int count, const VoteLines &vote)
{
    const QString share = sentences::share(count, vote.present);
    return share.isEmpty() ? QString::number(count) : u"%1\n%2"_s.arg(count).arg(share);
}

QList<Block> voteBlocks(const VoteLines &vote, double width)
{
    QList<Block> blocks = paragraph(u"表决事项："_s + sentences::ended(vote.motion), width);
    QStringList how{vote.method};
    if (!vote.countedAt.isEmpty())
        how += vote.countedAt + u"计票"_s;
    if (!vote.scrutineer.isEmpty())
        how += u"监票人"_s + vote.scrutineer;
    if (!vote.teller.isEmpty())
        how += u"计票人"_s + vote.teller;
    how.removeAll(QString());
    blocks += paragraph(u"表决方式：%1。"_s.arg(how.join(u"，"_s)), width, true);
    if (sentences::isUndecided(vote)) // no result to set out in figures
        return blocks + paragraph(sentences::counted(vote) + sentences::decided(vote) + sentences::howVoted(vote), width);
    Table table;
    table.columns = QList<double>(9, width / 9);
    table.padding = 2;
    table.size = 11.5;
    table.pitch = 17;
    const bool byHouseholds = vote.countedBy == u"户"_s;
    for (const QString &head : {byHouseholds ? u"全村户"_s : u"应到"_s, byHouseholds ? u"代表户"_s : u"到会"_s, u"法定数"_s, u"同意"_s, u"不同意"_s, u"弃权"_s, u"未表态"_s, u"通过须"_s, u"结果"_s})
        table.head += label(head, Qt::AlignHCenter);
    table.rows += {figure(QString::number(vote.base)), figure(QString::number(vote.present)),
                   figure(QString::number(vote.quorum)), figure(withShare(vote.inFavour, vote)),
                   figure(withShare(vote.against, vote)), figure(withShare(vote.abstained, vote)),
                   figure(withShare(vote.silent, vote)), figure(QString::number(vote.required)),
                   PaperCell{sentences::outcomeOf(vote), Face::Heading, Qt::AlignHCenter, 1}};
    blocks += tableBlocks(table, tableGap);
    QString words = sentences::decided(vote);
    if (vote.signedIn > vote.present)
        words.prepend(u"本次会议已签到%1%3，表决时在场%2%3。"_s.arg(vote.signedIn).arg(vote.present).arg(sentences::unitOf(vote)));
    QList<Block> sentence = paragraph(words + sentences::howVoted(vote), width);
    sentence.first().spaceBefore = tableGap;
    appendKept(blocks, sentence);
    return blocks;
}

/// Each resolution in a row, and under it what it is carried out with.
QList<Block> followUpTable(const Minutes &m, double width)
{
    Table table;
    table.columns = {88, 92, 92, 106, width - 378};
    table.head = {label(u"决议编号"_s), label(u"责任人"_s), label(u"监督人"_s), label(u"完成时限"_s), label(u"进展"_s)};
    for (const ItemLines &item : m.items) {
        for (const ResolutionLine &r : item.resolutions) {
            QList<PaperCell> row;
            for (const QString &text : {r.number, r.owner, r.supervisor, r.deadline, r.status})
                row += PaperCell{text, Face::Body, Qt::AlignLeft, 1};
            table.rows += row;
            if (r.resources.trimmed().isEmpty())
                continue;
            table.keptToNext += table.rows.size() - 1;
            table.rows += {label(u"　资源"_s), PaperCell{r.resources, Face::Body, Qt::AlignJustify, 4}};
        }
    }
    return table.rows.isEmpty() ? QList<Block>() : tableBlocks(table, tableGap);
}

} // namespace

QList<Block> decisions(const Minutes &m, double width)
{
    return eachItem(m, u"四、决议事项"_s, width, [width](const ItemLines &item) {
        QList<Block> blocks;
        for (const VoteLines &vote : item.votes)
            blocks += voteBlocks(vote, width);
        for (const ResolutionLine &resolution : item.resolutions)
            blocks += paragraph(u"决议%1：%2"_s.arg(resolution.number, sentences::ended(resolution.text)), width);
        if (item.votes.isEmpty() && item.resolutions.isEmpty())
            blocks += paragraph(u"本议题没有表决。"_s, width);
        if (!item.ending.isEmpty())
            appendKept(blocks, paragraph(u"本议题结果：%1。"_s.arg(item.ending), width));
        return blocks;
    });
}

QList<Block> followUp(const Minutes &m, double width)
{
    QList<Block> blocks = heading(u"五、跟踪落实"_s, width);
    const QList<Block> table = followUpTable(m, width);
    blocks += table.isEmpty() ? paragraph(u"本次会议没有需要跟踪落实的决议。"_s, width) : table;
    if (!m.end.isEmpty()) {
        QList<Block> ending = paragraph(u"会议于%1结束。"_s.arg(m.end), width);
        ending.first().spaceBefore = tableGap;
        appendKept(blocks, ending);
    }
    return blocks;
}

} // namespace yishibu::minutes_parts
