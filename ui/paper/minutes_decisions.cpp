#include "app/minutes/course_sentences.h"
#include "app/minutes/discussion_sentences.h"
#include "app/minutes/sentences.h"
#include "app/minutes/vote_sentences.h"
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

/// A narrow table of figures under their heads, as wide as the page.
QList<Block> figureTable(const QStringList &heads, const QList<PaperCell> &row, double width)
{
    Table table;
    table.columns = QList<double>(heads.size(), width / double(heads.size()));
    table.padding = 2;
    table.size = 11.5;
    table.pitch = 17;
    for (const QString &head : heads)
        table.head += label(head, Qt::AlignHCenter);
    table.rows += row;
    return tableBlocks(table, tableGap);
}

/// What the box gave: 发出, 收回, 有效, 无效.
QList<Block> boxTable(const BallotLines &ballot, double width)
{
    QStringList heads{u"发出"_s};
    QList<PaperCell> row{figure(QString::number(ballot.issued))};
    const auto add = [&](const QString &head, int count) {
        heads.append(head);
        row.append(figure(QString::number(count)));
    };
    if (ballot.voters)
        add(u"投票人数"_s, *ballot.voters);
    add(u"收回"_s, ballot.back);
    add(u"未收回"_s, std::max(0, ballot.issued - ballot.back));
    add(u"有效票"_s, ballot.valid);
    add(u"无效票"_s, ballot.spoiled);
    return figureTable(heads, row, width);
}

QList<Block> resultTable(const VoteLines &vote, double width)
{
    const bool byHouseholds = vote.countedBy == u"户"_s;
    QStringList heads{byHouseholds ? u"全村户"_s : u"应到"_s, byHouseholds ? u"代表户"_s : u"到会"_s, u"法定数"_s};
    QList<PaperCell> row{figure(QString::number(vote.base)), figure(QString::number(vote.present)),
                         figure(QString::number(vote.quorum))};
    const auto add = [&](const QString &head, const PaperCell &cell) {
        heads.append(head);
        row.append(cell);
    };
    const bool isConsensus = sentences::isConsensus(vote);
    if (vote.options.isEmpty() && !isConsensus)
        add(u"同意"_s, figure(withShare(vote.inFavour, vote)));
    if (vote.options.isEmpty())
        add(isConsensus ? u"反对"_s : u"不同意"_s, figure(withShare(vote.against, vote)));
    add(isConsensus ? u"保留意见"_s : u"弃权"_s, figure(withShare(vote.abstained, vote)));
    if (!vote.ballot && !isConsensus)
        add(u"未表态"_s, figure(withShare(vote.silent, vote)));
    add(vote.options.isEmpty() ? u"通过须"_s : u"入选须"_s, figure(QString::number(vote.required)));
    add(u"结果"_s, PaperCell{sentences::outcomeOf(vote), Face::Heading, Qt::AlignHCenter, 1});
    return figureTable(heads, row, width);
}

/// Every option of a choice with its votes, in the order of the ballot.
QList<Block> optionTable(const VoteLines &vote, double width)
{
    Table table;
    table.columns = {width - 210, 70, 70, 70};
    table.padding = 2;
    table.size = 11.5;
    table.pitch = 17;
    table.head = {label(u"选项"_s)};
    for (const QString &head : {u"得票"_s, u"占到会"_s, u"结果"_s})
        table.head += label(head, Qt::AlignHCenter);
    for (const OptionLine &option : vote.options) {
        table.rows += {PaperCell{option.words, Face::Body, Qt::AlignLeft, 1}, figure(QString::number(option.votes)),
                       figure(sentences::share(option.votes, vote.present)), figure(option.chosen ? u"入选"_s : u"—"_s)};
    }
    return tableBlocks(table, tableGap);
}

QString methodLine(const VoteLines &vote)
{
    QStringList how{sentences::methodOf(vote)};
    if (!vote.countedAt.isEmpty())
        how += vote.countedAt + u"计票"_s;
    if (const QString crew = sentences::crewOf(vote); !crew.isEmpty()) {
        how += crew;
    } else {
        if (!vote.scrutineer.isEmpty())
            how += u"监票人"_s + vote.scrutineer;
        if (!vote.teller.isEmpty())
            how += u"计票人"_s + vote.teller;
    }
    how.removeAll(QString());
    return u"表决方式：%1。"_s.arg(how.join(u"，"_s));
}

QList<Block> voteBlocks(const VoteLines &vote, double width)
{
    QList<Block> blocks = paragraph(u"表决事项："_s + sentences::ended(vote.motion), width);
    blocks += paragraph(methodLine(vote), width, true);
    if (sentences::isUndecided(vote)) // no result to set out in figures
        return blocks + paragraph(sentences::counted(vote) + sentences::decided(vote) + sentences::howVoted(vote), width);
    if (vote.ballot)
        blocks += boxTable(*vote.ballot, width);
    if (!vote.ballot || !sentences::isUncalled(*vote.ballot)) {
        if (!vote.options.isEmpty())
            blocks += optionTable(vote, width);
        blocks += resultTable(vote, width);
    }
    QString words = sentences::decided(vote);
    if (vote.ballot)
        words.prepend(sentences::boxOf(vote) + u'。');
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
            appendKept(blocks, paragraph(u"本议题结果：%1。"_s.arg(sentences::ending(item)), width));
        return blocks;
    });
}

QList<Block> followUp(const Minutes &m, double width)
{
    QList<Block> blocks = heading(u"五、跟踪落实"_s, width);
    const QList<Block> table = followUpTable(m, width);
    blocks += table.isEmpty() ? paragraph(u"本次会议没有需要跟踪落实的决议。"_s, width) : table;
    if (const QString rating = sentences::rating(m); !rating.isEmpty())
        blocks += paragraph(rating, width);
    if (!m.end.isEmpty()) {
        QList<Block> ending = paragraph(u"会议于%1结束。"_s.arg(m.end), width);
        ending.first().spaceBefore = tableGap;
        appendKept(blocks, ending);
    }
    return blocks;
}

} // namespace yishibu::minutes_parts
