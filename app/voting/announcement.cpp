#include "app/voting/announcement.h"

#include "app/rules/law_marks.h"
#include "app/voting/announced_words.h"
#include "app/voting/choice.h"
#include "app/voting/decision.h"
#include "app/voting/paper_count.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

bool isChoice(const Vote &vote)
{
    return vote.question.kind != QuestionKind::Motion;
}

VoteSnapshot thereOf(const AnnouncedVote &announced)
{
    return withProxies(*announced.vote.snapshot, announced.proxies);
}

QString row(const QString &name, int votes, const AnnouncedWords &words, const QString &standing = {})
{
    const QString share = percentOf(votes, words.of);
    return u"%1：%2%3%4%5。"_s.arg(name, QString::number(votes), words.unit,
                                   share.isEmpty() ? QString() : u"，占%1的%2"_s.arg(words.whole, share), standing);
}

QStringList consensusRows(const AnnouncedVote &announced, const AnnouncedWords &words)
{
    const int against = announced.vote.count->against;
    const QString objecting = against > 0 ? u"%1%2反对"_s.arg(against).arg(words.unit) : u"无人反对"_s;
    QStringList rows{u"主持人询问有无反对意见，到会%1%2中%3。"_s.arg(QString::number(words.present), words.there, objecting)};
    if (announced.reservations > 0)
        rows.append(u"保留意见%1条，已如实记录。"_s.arg(announced.reservations));
    return rows;
}

QStringList rowsFor(const AnnouncedVote &announced, const AnnouncedWords &words)
{
    const Vote &vote = announced.vote;
    const HandCount &count = *vote.count;
    if (vote.method == VoteMethod::Consensus)
        return consensusRows(announced, words);
    QStringList rows;
    if (isChoice(vote)) {
        for (int option = 0; option < vote.question.options.size(); ++option)
            rows.append(row(vote.question.options.at(option), vote.optionVotes.value(option), words,
                            vote.chosen.contains(option) ? u"，入选"_s : u"，未入选"_s));
    } else {
        rows = {row(u"同意"_s, count.inFavour, words), row(u"不同意"_s, count.against, words)};
    }
    rows.append(row(u"弃权"_s, count.abstained, words));
    // Of a show of hands for several options nobody knows how many kept theirs down throughout.
    const int silent = silentOf(thereOf(announced), count);
    if (!isOnPaper(vote.method) && silent > 0 && mostMarks(vote.question) == 1) {
        AnnouncedWords people = words;
        people.unit = words.there;
        rows.append(row(u"未表态"_s, silent, people));
    }
    return rows;
}

QString consensusLaw(const AnnouncedVote &announced, const AnnouncedWords &words)
{
    const Decision &decision = *announced.vote.decision;
    if (announced.vote.count->against > 0)
        return u"有人反对，未能协商一致。"_s;
    if (!decision.passed)
        return u"无人反对，但须有%1%3以上同意，到会只有%2%3。"_s.arg(QString::number(decision.required), QString::number(words.present),
                                                                     words.there);
    return u"到会人员无人反对，协商一致。"_s;
}

QString lawFor(const AnnouncedVote &announced, const AnnouncedWords &words)
{
    const Vote &vote = announced.vote;
    const Decision &decision = *vote.decision;
    const QString law = decision.article.isEmpty() ? QString() : onWhatGround(decision.article) + u'，';
    if (vote.method == VoteMethod::Consensus)
        return law + consensusLaw(announced, words);
    QString takes = isChoice(vote) ? u"每项须得%1%2以上才能入选"_s : u"须有%1%2以上同意"_s;
    const auto votes = [&](int figure) { return takes.arg(figure).arg(words.unit); };
    QString text = law + votes(decision.required);
    if (decision.ofSignedIn > 0)
        text = law + u"按表决时到会%1%2，%3；按已签到%4%2，%5"_s.arg(QString::number(words.present), words.there, votes(decision.required),
                                                                     QString::number(vote.snapshot->signedIn), votes(decision.ofSignedIn));
    if (!isChoice(vote))
        text += u"，实有%1%2同意"_s.arg(vote.count->inFavour).arg(words.unit);
    else if (vote.question.most > 1)
        text += u"，最多选出%1项"_s.arg(vote.question.most);
    return text + (decision.ofSignedIn > 0 ? u"；两种计法结果不同，按较严的计。"_s : u"。"_s);
}

QString namesOf(const QList<int> &options, const Question &question)
{
    QStringList names;
    for (const int option : options)
        names.append(question.options.value(option));
    return names.join(u'、');
}

QString choiceOutcome(const AnnouncedVote &announced)
{
    const Vote &vote = announced.vote;
    const auto result = choose(announced.card, thereOf(announced), vote.question, vote.optionVotes, vote.count->abstained);
    const QList<int> tied = result ? result->tied : QList<int>();
    const QList<int> runOff = result ? result->runOff : QList<int>();
    QString text = vote.chosen.isEmpty() ? u"未通过："_s : u"通过：%1入选。"_s.arg(namesOf(vote.chosen, vote.question));
    if (!tied.isEmpty())
        text += u"%1票数相同，均未入选。"_s.arg(namesOf(tied, vote.question));
    else if (vote.chosen.isEmpty())
        text += u"没有一项达到规定票数。"_s;
    if (!runOff.isEmpty())
        text += u"尚缺%1项，可在%2中另行投票。"_s.arg(placesLeft(vote)).arg(namesOf(runOff, vote.question));
    return text;
}

QString outcomeFor(const AnnouncedVote &announced)
{
    const bool passed = announced.vote.decision->passed;
    if (isChoice(announced.vote))
        return choiceOutcome(announced);
    if (!announced.card.decides)
        return passed ? u"达成共识。"_s : u"未达成共识。"_s;
    return passed ? u"通过。"_s : u"未通过。"_s;
}

} // namespace

QStringList Announcement::lines() const
{
    QStringList lines{attendance, papers, classes};
    lines += rows;
    lines += {law, outcome};
    lines.removeAll(QString());
    return lines;
}

Announcement announcementOf(const AnnouncedVote &announced)
{
    Announcement announcement{.attendance = attendanceLine(announced),
                              .papers = papersLine(announced)};
    const Vote &vote = announced.vote;
    if (!vote.count || !vote.snapshot || !vote.decision)
        return announcement;
    const AnnouncedWords words = wordsFor(announced);
    announcement.classes = classesLine(announced);
    announcement.rows = rowsFor(announced, words);
    announcement.law = lawFor(announced, words);
    announcement.outcome = outcomeFor(announced);
    return announcement;
}

} // namespace yishibu
