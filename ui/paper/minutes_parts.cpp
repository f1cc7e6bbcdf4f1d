#include "ui/paper/minutes_parts.h"

#include "app/minutes/sentences.h"
#include "ui/paper/table.h"

using namespace Qt::StringLiterals;

namespace yishibu::minutes_parts {

namespace {

constexpr double bodySize = 14;
constexpr double bodyPitch = 24;
constexpr double tableGap = 4;

QList<Block> heading(const QString &text, double width)
{
    return textBlocks(text, {Face::Heading, 16, 28, 0, 0, Qt::AlignLeft}, width, 12, true);
}

QList<Block> itemHeading(const Minutes &minutes, int index, double width)
{
    const int count = int(minutes.items.size());
    const QString text = sentences::itemName(index, count) + u"："_s + minutes.items.at(index).title;
    return textBlocks(text, {Face::Kai, 15, 26, 0, 0, Qt::AlignLeft}, width, index > 0 ? 8 : 2, true);
}

QList<Block> paragraph(const QString &text, double width, bool keepWithNext = false)
{
    return textBlocks(text, {Face::Body, bodySize, bodyPitch, 2 * bodySize, 0, Qt::AlignJustify}, width, 0, keepWithNext);
}

void addFact(QList<Block> &blocks, const QString &label, const QString &fact, double width)
{
    if (!fact.trimmed().isEmpty())
        blocks += paragraph(label + u"："_s + fact, width);
}

PaperCell label(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    return {text, Face::Label, alignment, 1};
}

PaperCell figure(const QString &text)
{
    return {text, Face::Body, Qt::AlignHCenter, 1};
}

/// Each item under its own heading, with what add() says about it.
template<typename Add>
QList<Block> eachItem(const Minutes &minutes, const QString &part, double width, const Add &add)
{
    QList<Block> blocks = heading(part, width);
    for (int i = 0; i < minutes.items.size(); ++i) {
        blocks += itemHeading(minutes, i, width);
        blocks += add(minutes.items.at(i));
    }
    if (minutes.items.isEmpty())
        blocks += paragraph(u"本次会议没有议题。"_s, width);
    return blocks;
}

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

QString numbered(const QStringList &points, qsizetype at)
{
    if (at >= points.size())
        return {};
    return points.size() == 1 ? points.at(at) : u"%1. %2"_s.arg(at + 1).arg(points.at(at));
}

QString withShare(int count, const VoteLines &vote)
{
    const QString share = sentences::share(count, vote.present);
    return share.isEmpty() ? QString::number(count) : u"%1\n%2"_s.arg(count).arg(share);
}

QList<Block> voteBlocks(const VoteLines &vote, double width)
{
    QList<Block> blocks = paragraph(u"表决事项："_s + vote.motion, width);
    QStringList how{vote.method};
    if (!vote.countedAt.isEmpty())
        how += vote.countedAt + u"计票"_s;
    if (!vote.scrutineer.isEmpty())
        how += u"监票人"_s + vote.scrutineer;
    if (!vote.teller.isEmpty())
        how += u"计票人"_s + vote.teller;
    how.removeAll(QString());
    blocks += paragraph(u"表决方式：%1。"_s.arg(how.join(u"，"_s)), width, true);
    Table table;
    table.columns = QList<double>(9, width / 9);
    table.padding = 2;
    table.size = 11.5;
    table.pitch = 17;
    for (const QString &head : {u"应到"_s, u"到会"_s, u"法定数"_s, u"同意"_s, u"不同意"_s, u"弃权"_s, u"未表态"_s, u"通过须"_s, u"结果"_s})
        table.head += label(head, Qt::AlignHCenter);
    table.rows += {figure(QString::number(vote.base)), figure(QString::number(vote.present)),
                   figure(QString::number(vote.quorum)), figure(withShare(vote.inFavour, vote)),
                   figure(withShare(vote.against, vote)), figure(withShare(vote.abstained, vote)),
                   figure(withShare(vote.silent, vote)), figure(QString::number(vote.required)),
                   PaperCell{sentences::outcomeOf(vote), Face::Heading, Qt::AlignHCenter, 1}};
    blocks += tableBlocks(table, tableGap);
    QList<Block> sentence = paragraph(sentences::decided(vote), width);
    sentence.first().spaceBefore = tableGap;
    return blocks + sentence;
}

/// One place to sign: the words and a line to write on.
void addSigningLine(Block &block, double x, double width, double baseline, const QString &words)
{
    const double length = widthOf(words, Face::Body, bodySize);
    block.marks.texts.append({QPointF(x, baseline), words, Face::Body, bodySize, 0});
    block.marks.lines.append({QLineF(x + length + 2, baseline + 3, x + width - 10, baseline + 3), 0.5});
}

Block signatureBlock(const Minutes &minutes, double width)
{
    constexpr double pitch = 34;
    constexpr double sealSide = 45 * pointsPerMm;
    Block block;
    block.spaceBefore = 6;
    const double half = width / 2;
    double baseline = pitch - 8;
    addSigningLine(block, 0, half, baseline, u"主持人（签字）："_s);
    addSigningLine(block, half, half, baseline, u"记录人（签字）："_s);
    baseline += pitch;
    addSigningLine(block, 0, half, baseline, u"监票人（签字）："_s);
    addSigningLine(block, half, half, baseline, u"计票人（签字）："_s);
    baseline += pitch;
    addSigningLine(block, 0, width, baseline, u"村务监督委员会（签字）："_s);
    const double sealTop = baseline + 8;
    const QRectF seal(width - sealSide - 24, sealTop, sealSide, sealSide);
    const QString name = minutes.village + u"村民委员会（印章）"_s;
    const QString date = u"年　　月　　日"_s;
    const double centre = seal.center().x();
    const double nameBaseline = seal.center().y() + 2;
    block.marks.texts.append({QPointF(centre - widthOf(name, Face::Body, bodySize) / 2, nameBaseline), name, Face::Body, bodySize, 0});
    block.marks.texts.append({QPointF(centre - widthOf(date, Face::Body, bodySize) / 2 + 10, nameBaseline + 26), date, Face::Body, bodySize, 0});
    block.height = seal.bottom();
    block.marks.areas.append({u"seal"_s, seal});
    block.marks.areas.append({u"signatures"_s, QRectF(0, 0, width, block.height)});
    return block;
}

/// Motion and figures of every vote beside the signatures.
QList<Block> votedAgain(const Minutes &minutes, double width)
{
    Table table;
    const double narrow = 44;
    table.columns = {width - 6 * narrow, narrow, narrow, narrow, narrow, narrow, narrow};
    table.size = 11;
    table.pitch = 16;
    table.padding = 3.5;
    table.leastRowHeight = 22;
    table.head = {label(u"签字确认的表决"_s)};
    for (const QString &head : {u"到会"_s, u"同意"_s, u"不同意"_s, u"弃权"_s, u"未表态"_s, u"结果"_s})
        table.head += label(head, Qt::AlignHCenter);
    for (const ItemLines &item : minutes.items) {
        for (const VoteLines &vote : item.votes) {
            table.rows += {PaperCell{vote.motion}, figure(QString::number(vote.present)), figure(QString::number(vote.inFavour)),
                           figure(QString::number(vote.against)), figure(QString::number(vote.abstained)),
                           figure(QString::number(vote.silent)), figure(sentences::outcomeOf(vote))};
        }
    }
    return table.rows.isEmpty() ? QList<Block>() : tableBlocks(table, 14);
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

QList<Block> decisions(const Minutes &m, double width)
{
    return eachItem(m, u"四、决议事项"_s, width, [width](const ItemLines &item) {
        QList<Block> blocks;
        for (const VoteLines &vote : item.votes)
            blocks += voteBlocks(vote, width);
        for (const ResolutionLine &resolution : item.resolutions)
            blocks += paragraph(u"决议%1：%2"_s.arg(resolution.number, resolution.text), width);
        if (item.votes.isEmpty() && item.resolutions.isEmpty())
            blocks += paragraph(u"本议题没有表决。"_s, width);
        if (!item.ending.isEmpty())
            blocks += paragraph(u"本议题结果：%1。"_s.arg(item.ending), width);
        return blocks;
    });
}

QList<Block> followUp(const Minutes &m, double width)
{
    QList<Block> blocks = heading(u"五、跟踪落实"_s, width);
    Table table;
    table.columns = {76, 62, 62, 104, 88, width - 392};
    table.head = {label(u"决议编号"_s), label(u"责任人"_s), label(u"监督人"_s), label(u"完成时限"_s), label(u"资源"_s), label(u"进展"_s)};
    for (const ItemLines &item : m.items) {
        for (const ResolutionLine &r : item.resolutions) {
            QList<PaperCell> row;
            for (const QString &text : {r.number, r.owner, r.supervisor, r.deadline, r.resources, r.status})
                row += PaperCell{text, Face::Body, Qt::AlignLeft, 1};
            table.rows += row;
        }
    }
    blocks += table.rows.isEmpty() ? paragraph(u"本次会议没有需要跟踪落实的决议。"_s, width) : tableBlocks(table, tableGap);
    if (!m.end.isEmpty()) {
        QList<Block> ending = paragraph(u"会议于%1结束。"_s.arg(m.end), width);
        ending.first().spaceBefore = tableGap;
        blocks += ending;
    }
    return blocks;
}

QList<Block> signatures(const Minutes &m, const PageGeometry &geometry)
{
    const Block places = signatureBlock(m, geometry.width());
    QList<Block> blocks = votedAgain(m, geometry.width());
    double height = places.height;
    for (const Block &block : std::as_const(blocks))
        height += block.height + block.spaceBefore;
    // Very many votes do not fit on one page with the signatures; then the last of them stays with these.
    const qsizetype first = height <= geometry.height() ? 0 : blocks.size() - 1;
    for (qsizetype i = qMax(qsizetype(0), first); i < blocks.size(); ++i)
        blocks[i].keepWithNext = true;
    blocks.append(places);
    return blocks;
}

} // namespace yishibu::minutes_parts
