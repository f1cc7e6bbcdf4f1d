#include "app/minutes/vote_sentences.h"

#include "app/minutes/law_names.h"
#include "app/minutes/sentences.h"

using namespace Qt::StringLiterals;

namespace yishibu::sentences {

namespace {

QString sheets(const QString &what, int count)
{
    return what + QString::number(count) + u"张"_s;
}

/// "22票（71.0%）": the share is of those present.
QString withShare(int count, const QString &unit, const VoteLines &vote)
{
    const QString percent = share(count, vote.present);
    return QString::number(count) + unit + (percent.isEmpty() ? QString() : u"（%1）"_s.arg(percent));
}

/// "；"-joined facts behind their label as a sentence; nothing without any.
QString listed(const QString &label, const QStringList &facts)
{
    return facts.isEmpty() ? QString() : label + u'：' + facts.join(u'；') + u'。';
}

/// Options that reached what it takes and were not chosen, though places were left: they have equal votes.
QStringList tiedOptions(const VoteLines &vote)
{
    QStringList tied;
    int chosen = 0;
    for (const OptionLine &option : vote.options) {
        chosen += option.chosen ? 1 : 0;
        if (!option.chosen && vote.required > 0 && option.votes >= std::max(vote.required, vote.ofSignedIn))
            tied.append(option.words);
    }
    return chosen < vote.most ? tied : QStringList();
}

QString chosenNames(const VoteLines &vote)
{
    QStringList chosen;
    for (const OptionLine &option : vote.options) {
        if (option.chosen)
            chosen.append(option.words);
    }
    return chosen.join(u'、');
}

QStringList boxNotes(const BallotLines &ballot)
{
    QStringList notes;
    if (ballot.shownEmpty)
        notes += u"票箱当众验空封好"_s;
    if (ballot.secretPlace)
        notes += u"设有秘密写票处"_s;
    if (ballot.helped > 0)
        notes += u"%1人请人代书"_s.arg(ballot.helped);
    if (ballot.spare > 0)
        notes += sheets(u"余票"_s, ballot.spare) + u"，当众销毁或封存"_s;
    if (ballot.forged > 0)
        notes += sheets(u"另有不是本次发出的票"_s, ballot.forged) + u"，单独封存，不计入收回"_s;
    if (!ballot.observers.isEmpty())
        notes += ballot.observers.join(u'、') + u"在场观看计票"_s;
    if (ballot.recounted > 0)
        notes += u"逐张复核%1批（每批20张）"_s.arg(ballot.recounted);
    return notes;
}

/// The abstentions stand among the valid papers or, where the village counts them apart, beside them.
QString classesOf(const VoteLines &vote, const BallotLines &ballot)
{
    QString valid = sheets(u"有效票"_s, ballot.valid);
    if (vote.abstained > 0 && ballot.valid + ballot.spoiled < ballot.back)
        valid += sheets(u"，弃权票"_s, vote.abstained);
    else if (vote.abstained > 0)
        valid += u'（' + sheets(u"其中弃权票"_s, vote.abstained) + u'）';
    const QString why = ballot.spoiledBecause.isEmpty() ? QString() : u'（' + ballot.spoiledBecause.join(u'、') + u'）';
    return valid + sheets(u"，无效票"_s, ballot.spoiled) + why;
}

QStringList dissentsOf(const VoteLines &vote)
{
    QStringList words;
    for (const DissentLine &dissent : vote.dissents)
        words.append(u"%1：“%2”"_s.arg(dissent.whose, dissent.words));
    return words;
}

} // namespace

QString methodOf(const VoteLines &vote)
{
    if (vote.question.isEmpty())
        return vote.method;
    const QString how = vote.question == u"认可" ? u"逐项认可，取前"_s : vote.question == u"限选" ? u"限选"_s : u"选"_s;
    return u"%1，%2项中%3%4项"_s.arg(vote.method, QString::number(vote.options.size()), how, QString::number(vote.most));
}

QString answerUnitOf(const VoteLines &vote)
{
    return vote.ballot || vote.method == u"记名投票" ? u"票"_s : unitOf(vote);
}

QString boxOf(const VoteLines &vote)
{
    if (!vote.ballot)
        return {};
    const BallotLines &ballot = *vote.ballot;
    QStringList facts{sheets(u"发出表决票"_s, ballot.issued), sheets(u"收回"_s, ballot.back)};
    if (ballot.back < ballot.issued)
        facts += sheets(u"未收回"_s, ballot.issued - ballot.back);
    const QString measure = ballot.voters ? u"投票人数（%1人）"_s.arg(*ballot.voters) : u"发出票数"_s;
    if (ballot.back > ballot.voters.value_or(ballot.issued))
        facts += u"收回票数超过%1，本次表决无效"_s.arg(measure);
    else
        facts += u"收回票数没有超过%1，投票有效"_s.arg(measure);
    const QString text = facts.join(u'，');
    return isUncalled(ballot) ? text : text + u'；' + classesOf(vote, ballot);
}

QString optionsOf(const VoteLines &vote)
{
    QStringList words;
    for (const OptionLine &option : vote.options)
        words.append(option.words + withShare(option.votes, answerUnitOf(vote), vote));
    return words.join(u'、');
}

QString answersOf(const VoteLines &vote)
{
    const QString unit = answerUnitOf(vote);
    if (vote.ballot && isUncalled(*vote.ballot))
        return {};
    if (isConsensus(vote)) {
        const QString objecting = vote.against > 0 ? u"%1%2反对"_s.arg(vote.against).arg(unit) : u"无人反对"_s;
        return vote.abstained > 0 ? objecting + u"，%1%2保留意见"_s.arg(vote.abstained).arg(unit) : objecting;
    }
    QStringList answers{optionsOf(vote)};
    if (vote.options.isEmpty())
        answers = {u"同意"_s + withShare(vote.inFavour, unit, vote), u"不同意"_s + withShare(vote.against, unit, vote)};
    answers += u"弃权"_s + withShare(vote.abstained, unit, vote);
    if (vote.silent > 0)
        answers += (vote.method == u"记名投票" ? u"未交票"_s : u"未表态"_s) + withShare(vote.silent, unitOf(vote), vote);
    return answers.join(u'，');
}

QString consensusDecided(const VoteLines &vote)
{
    const QString law = vote.article.isEmpty() ? QString() : onWhatGround(vote.article) + u'，';
    return law + (vote.against > 0 ? u"有人反对，未能协商一致，"_s : u"到会人员无人反对，协商一致，"_s) + outcomeOf(vote) + u'。';
}

QString choiceDecided(const VoteLines &vote)
{
    const QString unit = answerUnitOf(vote);
    const auto takes = [&unit](int votes) { return u"每项须得%1%2以上才能入选"_s.arg(votes).arg(unit); };
    QStringList facts;
    if (!vote.article.isEmpty())
        facts += onWhatGround(vote.article);
    if (vote.ofSignedIn > 0)
        facts += u"按表决时到会%1%2%3，按已签到%4%2%5，两种计法结果不同，按较严的计"_s
                     .arg(QString::number(vote.present), unitOf(vote), takes(vote.required), QString::number(vote.signedIn),
                          takes(vote.ofSignedIn));
    else
        facts += takes(vote.required);
    if (vote.most > 1)
        facts += u"最多选出%1项"_s.arg(vote.most);
    const QString chosen = chosenNames(vote);
    const QStringList tied = tiedOptions(vote);
    QStringList outcome;
    if (!chosen.isEmpty())
        outcome += chosen + u"入选"_s;
    if (!tied.isEmpty())
        outcome += tied.join(u'、') + u"票数相同，均未入选"_s;
    else if (chosen.isEmpty())
        outcome += u"没有一项达到规定票数"_s;
    return facts.join(u'，') + u'，' + outcomeOf(vote) + u'：' + outcome.join(u'；') + u'。';
}

bool isConsensus(const VoteLines &vote)
{
    return vote.method == u"协商一致" && vote.options.isEmpty();
}

bool isUncalled(const BallotLines &ballot)
{
    return ballot.valid + ballot.spoiled == 0;
}

QString motionWithChoice(const VoteLines &vote)
{
    const QString chosen = vote.takenBack ? QString() : chosenNames(vote);
    return chosen.isEmpty() ? vote.motion : u"%1（入选：%2）"_s.arg(vote.motion, chosen);
}

QString crewOf(const VoteLines &vote)
{
    QStringList words;
    for (const RoleLine &line : vote.ballot ? vote.ballot->crew : QList<RoleLine>())
        words.append(line.role + line.names.join(u'、'));
    return words.join(u'，');
}

QString countedHow(const VoteLines &vote)
{
    QString text = listed(u"分区计票，合并计算"_s, vote.sections);
    if (vote.runOffOf > 0)
        text += u"本次表决补足本议题第%1次表决未选满的名额。"_s.arg(vote.runOffOf);
    if (vote.ballot) {
        if (const QStringList notes = boxNotes(*vote.ballot); !notes.isEmpty())
            text += notes.join(u'；') + u'。';
        text += listed(u"计票记载"_s, vote.ballot->findings);
    }
    return text + listed(u"不同意见、保留意见"_s, dissentsOf(vote));
}

} // namespace yishibu::sentences
