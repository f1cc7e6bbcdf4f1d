#include "ui/paper/count_report_parts.h"

#include "app/meeting/meeting.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/table.h"

using namespace Qt::StringLiterals;

namespace yishibu::count_report_parts {

namespace {

constexpr double size = 12;
constexpr double labelWidth = 76;

PaperCell label(const QString &text)
{
    return {text, Face::Label, Qt::AlignHCenter, 1};
}

PaperCell figure(const QString &text)
{
    return {text, Face::Body, Qt::AlignHCenter, 1};
}

PaperCell figure(int count)
{
    return figure(QString::number(count));
}

Table tableOf(QList<double> columns, double type = size)
{
    Table table;
    table.columns = std::move(columns);
    table.size = type;
    table.pitch = type * 1.45;
    table.padding = 4;
    table.leastRowHeight = 22;
    return table;
}

/// One fact over the whole width.
QList<Block> fact(const QString &name, const QString &text, double width)
{
    Table table = tableOf({labelWidth, width - labelWidth});
    table.rows = {{label(name), PaperCell{text, Face::Body, Qt::AlignLeft, 1}}};
    return tableBlocks(table);
}

/// Names over figures, side by side: "发出 31张 | 收回 30张".
QList<Block> pairs(const QList<std::pair<QString, QString>> &facts, double width)
{
    Table table = tableOf({}, size);
    table.padding = 2;
    const double each = width / double(facts.size());
    QList<PaperCell> names;
    QList<PaperCell> figures;
    for (const auto &[name, text] : facts) {
        table.columns += each;
        names += label(name);
        figures += figure(text);
    }
    table.rows = {names, figures};
    table.keptToNext = {0};
    return tableBlocks(table);
}

QString papers(int count)
{
    return u"%1张"_s.arg(count);
}

QList<Block> answerTable(const CountReport &report, double width)
{
    const double narrow = 84;
    Table table = tableOf({width - 2 * narrow, narrow, narrow});
    table.head = {label(report.isChoice ? u"选项"_s : u"意见"_s), label(u"票数"_s), label(u"占%1"_s.arg(report.ofWhom))};
    if (report.isChoice) {
        table.columns = {width - 3 * narrow, narrow, narrow, narrow};
        table.head += label(u"结果"_s);
    }
    for (const CountedAnswer &answer : report.answers) {
        QList<PaperCell> row{PaperCell{answer.name, Face::Body, Qt::AlignLeft, 1}, figure(answer.votes), figure(answer.share)};
        if (report.isChoice)
            row += figure(answer.chosen ? u"入选"_s : QString());
        table.rows += row;
    }
    return tableBlocks(table);
}

QList<Block> countTable(const CountReport &report, double width)
{
    const double name = 118;
    const double papersWidth = 38;
    const double each = (width - name - papersWidth) / double(report.rowNames.size());
    Table table = tableOf({name}, 10.5);
    table.padding = 2;
    table.head = {label(u"计票"_s)};
    for (const QString &row : report.rowNames) {
        table.columns += each;
        table.head += label(row);
    }
    table.columns += papersWidth;
    table.head += label(u"张数"_s);
    for (const CountLine &count : report.counts) {
        const QString who = count.by.isEmpty() ? count.name : u"%1 %2"_s.arg(count.name, count.by);
        QList<PaperCell> row{PaperCell{who, Face::Body, Qt::AlignLeft, 1}};
        for (const int votes : count.figures)
            row += figure(votes);
        table.rows += row + QList<PaperCell>{figure(count.papers)};
    }
    return tableBlocks(table, 6);
}

QList<Block> recountTable(const CountReport &report, double width)
{
    Table table = tableOf({96, (width - 210) / 2, (width - 210) / 2, 54, 60}, 10.5);
    table.head = {label(u"批次"_s), label(u"初计"_s), label(u"复核"_s), label(u"结果"_s), label(u"复核人"_s)};
    for (const RecountLine &line : report.recounts) {
        const QString counted = line.counted.isEmpty() ? u"—"_s : line.counted.join(u'\n');
        table.rows += {PaperCell{line.batch, Face::Body, Qt::AlignLeft, 1}, PaperCell{line.called, Face::Body, Qt::AlignLeft, 1},
                       PaperCell{counted, Face::Body, Qt::AlignLeft, 1}, figure(line.outcome), figure(line.by)};
    }
    return tableBlocks(table);
}

} // namespace

QList<Block> head(const CountReport &report, double width)
{
    QList<Block> blocks = fact(u"会议名称"_s, report.title, width);
    const double half = width / 2;
    Table place = tableOf({labelWidth, half - labelWidth, labelWidth, half - labelWidth});
    place.rows = {{label(u"计票时间"_s), PaperCell{report.time, Face::Body, Qt::AlignLeft, 1}, label(u"地点"_s),
                   PaperCell{report.place, Face::Body, Qt::AlignLeft, 1}}};
    blocks += tableBlocks(place);
    blocks += fact(u"表决方式"_s, report.method, width);
    blocks += fact(u"表决事项"_s, (report.item.isEmpty() ? QString() : report.item + u"："_s) + report.motion, width);
    return blocks;
}

QList<Block> figures(const CountReport &report, double width)
{
    const auto people = [&report](int count) { return QString::number(count) + report.unit; };
    const QString back = report.back ? papers(*report.back) : u"　张"_s;
    QList<std::pair<QString, QString>> box{{u"应到"_s, people(report.base)}, {u"实到"_s, people(report.present)}, {u"法定到会"_s, people(report.quorum)},
                                           {u"发出"_s, papers(report.issued)}, {u"收回"_s, back}, {u"未收回"_s, papers(report.missing())}};
    if (report.voters)
        box.append({u"投票人数"_s, people(*report.voters)});
    QList<Block> blocks = pairs(box, width);
    blocks += pairs({{u"有效"_s, papers(report.valid)}, {u"无效"_s, papers(report.spoiled)}, {u"弃权"_s, papers(report.abstained)},
                     {u"剩余空白票"_s, papers(report.spare)}, {u"非本次发出"_s, papers(report.forged)}},
                    width);
    return blocks + answerTable(report, width);
}

QList<Block> outcome(const CountReport &report, double width)
{
    const QString validity = report.validity.isEmpty() ? u"收回票数尚未清点"_s : report.validity;
    QList<Block> blocks = fact(u"是否有效"_s, validity, width) + fact(u"表决结果"_s, report.result.isEmpty() ? u"尚未宣布"_s : report.result, width);
    if (!report.announced.isEmpty())
        blocks += fact(u"宣布内容"_s, report.announced.join(QString()), width);
    return blocks;
}

QList<Block> counts(const CountReport &report, double width)
{
    QList<Block> blocks = countTable(report, width);
    if (report.recounts.isEmpty())
        return blocks;
    if (!report.recountCause.isEmpty())
        blocks += fact(u"复核原因"_s, report.recountCause, width);
    return blocks + recountTable(report, width);
}

QList<Block> notes(const CountReport &report, double width)
{
    QStringList all = report.notes;
    if (!report.spoiledWhy.isEmpty())
        all.prepend(u"无效票：%1。"_s.arg(report.spoiledWhy.join(u'，')));
    return fact(u"记载事项"_s, all.join(QString()), width);
}

QList<Block> findings(const CountReport &report, double width)
{
    return fact(u"核对情况"_s, report.findings.isEmpty() ? u"票数相符，没有异常。"_s : report.findings.join(u'\n'), width);
}

QList<Block> signedFor(const CountReport &report, double width)
{
    QStringList votes;
    for (const CountedAnswer &answer : report.answers)
        votes += u"%1%2票"_s.arg(answer.name).arg(answer.votes);
    votes += u"无效票%1张"_s.arg(report.spoiled);
    const QString result = report.result.isEmpty() ? QString() : u"%1。"_s.arg(report.result);
    QList<Block> blocks = fact(u"签字确认"_s, report.motion + u'\n' + votes.join(u'，') + u'。' + result, width);
    blocks.first().spaceBefore = 6;
    for (Block &block : blocks)
        block.marks.areas.append({u"signed for"_s, QRectF(0, 0, width, block.height)});
    return blocks;
}

Block signatures(const CountReport &report, double width)
{
    constexpr double pitch = 29;
    constexpr double type = 12.5;
    const double left = width - sealSide - 14; // the seal stands beside the names
    Block block;
    block.spaceBefore = 6;
    double baseline = pitch - 7;
    for (const CountSigner &signer : report.signers) {
        const QString words = signer.name.isEmpty() ? u"%1（签字）："_s.arg(signer.role) : u"%1 %2（签字）："_s.arg(signer.role, signer.name);
        const double fitted = qMin(type, type * (left - 100) / widthOf(words, Face::Body, type));
        const double end = widthOf(words, Face::Body, fitted);
        block.marks.texts.append({QPointF(0, baseline), words, Face::Body, fitted, 0});
        block.marks.lines.append({QLineF(end + 2, baseline + 3, left - 12, baseline + 3), 0.5});
        baseline += pitch;
    }
    block.height = qMax(baseline - pitch + 10, sealSide);
    const QRectF seal(width - sealSide, block.height - sealSide, sealSide, sealSide);
    const QString date = report.date.isValid() ? paperDate(report.date) : u"年　　月　　日"_s;
    double y = seal.center().y() + 2;
    for (const QString &words : {report.seal + u"（印章）"_s, date}) {
        const double fitted = qMin(type, type * seal.width() / qMax(1.0, widthOf(words, Face::Body, type)));
        block.marks.texts.append({QPointF(seal.center().x() - widthOf(words, Face::Body, fitted) / 2, y), words, Face::Body, fitted, 0});
        y += 24;
    }
    block.marks.areas.append({u"seal"_s, seal});
    block.marks.areas.append({u"signatures"_s, QRectF(0, 0, width, block.height)});
    return block;
}

} // namespace yishibu::count_report_parts
