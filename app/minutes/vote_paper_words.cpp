#include "app/minutes/vote_paper_words.h"

#include "app/minutes/draft_order.h"
#include "app/minutes/sentences.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// By code, with the figures of the finding as %1, %2, %3 and its names as %4.
QString templateOf(const QString &code)
{
    static const QHash<QString, QString> templates{
        {u"E1"_s, u"发出%1张，多于可以领票的%2人。"_s},
        {u"E2"_s, u"收回%1张，多于可以收回的%2张，表决无效，重新投票。"_s},
        {u"E3"_s, u"收回票数尚未清点。"_s},
        {u"E4"_s, u"还有%1张没有唱票。"_s},
        {u"E5"_s, u"各类票合计%1张，与收回的%2张不符。"_s},
        {u"E6"_s, u"没有第二路（黑板）计票数。"_s},
        {u"E7"_s, u"%4两路计票不一致：电脑%2票，黑板%3票，尚未复核。"_s},
        {u"E8"_s, u"共%2批，还有%1批没有复核。"_s},
        {u"E9"_s, u"没有唱票人。"_s},
        {u"E10"_s, u"没有计票人。"_s},
        {u"E11"_s, u"没有监票人。"_s},
        {u"E12"_s, u"没有清点投票人数。"_s},
        {u"W1"_s, u"发出%1张，少于到会的%2人。"_s},
        {u"W2"_s, u"未收回%1张，超过发出票数%2张的十分之一。"_s},
        {u"W3"_s, u"无效票%1张，超过收回票数%2张的十分之一。"_s},
        {u"W4"_s, u"所有票填写的都一样。"_s},
        {u"W5"_s, u"没有记载票箱当众验空封好。"_s},
        {u"W6"_s, u"监票人%1名，表决票%2张；超过50张的宜有监票人2名。"_s},
        {u"W7"_s, u"一人兼任应当互相监督的两项工作：%4。"_s},
        {u"W8"_s, u"计票工作人员与本议题有利害关系：%4。"_s},
        {u"W9"_s, u"有%1张不是本次发出的票，单独封存，不计入收回票数。"_s},
        {u"W10"_s, u"弃权%1张，超过收回票数%2张的一半。"_s},
        {u"W11"_s, u"没有记载设秘密写票处。"_s},
    };
    return templates.value(code, u"见计票记录。"_s);
}

QString namesIn(const BallotFinding &finding, const Question &question)
{
    if (finding.fault != BallotFault::CountsDiffer)
        return finding.names.join(u'、');
    QStringList rows = tallyRowWords(question);
    rows += u"无效票"_s;
    return u"“%1”"_s.arg(rows.value(int(finding.figures.value(0))));
}

} // namespace

QStringList tallyRowWords(const Question &question)
{
    if (question.kind == QuestionKind::Motion)
        return {u"同意"_s, u"不同意"_s, u"弃权"_s};
    return question.options + QStringList{u"弃权"_s};
}

QStringList numberedRowWords(const Question &question)
{
    QStringList words = tallyRowWords(question);
    for (qsizetype i = 0; question.kind != QuestionKind::Motion && i + 1 < words.size(); ++i)
        words[i] = u"%1号　%2"_s.arg(QString::number(i + 1), words.at(i));
    return words;
}

QStringList shortRowWords(const Question &question)
{
    QStringList words = tallyRowWords(question);
    for (qsizetype i = 0; question.kind != QuestionKind::Motion && i + 1 < words.size(); ++i)
        words[i] = u"%1号"_s.arg(i + 1);
    return words;
}

QString itemWords(const MinutesSource &source, const Vote &vote)
{
    const AgendaItem *item = byId(source.items, vote.item);
    return item && source.items.size() > 1 ? sentences::itemName(item->ordinal - 1, int(source.items.size())) : QString();
}

QString spoiledWords(const CalledPaper &paper)
{
    if (!paper.spoiled)
        return {};
    switch (*paper.spoiled) {
    case SpoiledBecause::TooManyMarks: return u"多选"_s;
    case SpoiledBecause::Unreadable: return u"字迹无法辨认"_s;
    case SpoiledBecause::WrongMark: return u"符号不符"_s;
    case SpoiledBecause::NoName: return u"未写姓名或者姓名不符"_s;
    case SpoiledBecause::Otherwise: break;
    }
    return paper.spoiledWords.simplified();
}

QString recountWords(RecountCause cause)
{
    switch (cause) {
    case RecountCause::CountsDiffer: return u"两路计票不一致"_s;
    case RecountCause::CloseResult: return u"相差三票以内"_s;
    case RecountCause::Asked: return u"有人提出复核"_s;
    case RecountCause::AlwaysHere: return u"本村规定一律复核"_s;
    }
    return {};
}

QString findingWords(const BallotFinding &finding, const Question &question)
{
    QString sentence = templateOf(finding.code());
    for (int at = 0; at < 3; ++at)
        sentence.replace(u"%%1"_s.arg(at + 1), QString::number(finding.figures.value(at)));
    sentence.replace(u"%4"_s, namesIn(finding, question));
    return finding.code() + u'　' + sentence;
}

} // namespace yishibu
