#include "app/minutes/sentences.h"

#include "app/meeting/meeting.h"
#include "app/minutes/law_names.h"
#include "app/minutes/vote_sentences.h"
#include "app/rules/fraction.h"

using namespace Qt::StringLiterals;

namespace yishibu::sentences {

QString ended(const QString &text)
{
    static constexpr QStringView commas = u"，、；,;";
    static constexpr QStringView ends = u"。！？：…．.!?:";
    static constexpr QStringView quotes = u"”’」』）》)";
    QString sentence = text.trimmed();
    while (!sentence.isEmpty() && (commas.contains(sentence.back()) || sentence.back() == u'。' || sentence.back().isSpace()))
        sentence.chop(1);
    qsizetype last = sentence.size() - 1;
    while (last >= 0 && quotes.contains(sentence.at(last)))
        --last;
    const bool hasEnd = last >= 0 && ends.contains(sentence.at(last));
    return sentence.isEmpty() || hasEnd ? sentence : sentence + u'。';
}

QString share(int part, int all)
{
    return percentOf(part, all);
}

QString unitOf(const Minutes &minutes)
{
    return minutes.byHouseholds ? u"户"_s : u"人"_s;
}

QString unitOf(const VoteLines &vote)
{
    return vote.countedBy == u"户"_s || vote.countedBy == u"户代表"_s ? u"户"_s : u"人"_s;
}

namespace {

QString quorumName(const Minutes &minutes)
{
    return minutes.byHouseholds ? u"法定到会户数"_s : u"法定到会人数"_s;
}

/// Whether hands of all parts came to no decision because too few were there.
bool wereTooFew(const VoteLines &vote)
{
    return isUndecided(vote) && !vote.partsLeft && (vote.present < vote.quorum || vote.bodyQuorum > 0);
}

} // namespace

QString attendance(const Minutes &minutes)
{
    const QString unit = unitOf(minutes);
    QString text = u"应到%1%3，实到%2%3"_s.arg(QString::number(minutes.base), QString::number(minutes.present), unit);
    if (minutes.base > 0)
        text += u"，占%1"_s.arg(share(minutes.present, minutes.base));
    if (minutes.quorum <= 0)
        return text + u"。"_s;
    const QString quorum = quorumName(minutes) + QString::number(minutes.quorum) + unit;
    if (minutes.present >= minutes.quorum)
        return text + u"，达到%1，会议有效。"_s.arg(quorum);
    return text + u"，未达到%1，只听取意见，不作表决。"_s.arg(quorum);
}

bool isUndecided(const VoteLines &vote)
{
    return !vote.parts.isEmpty() && vote.required == 0 && vote.countedAt.isEmpty();
}

QString counted(const VoteLines &vote)
{
    const QString unit = unitOf(vote);
    if (isUndecided(vote))
        return u"应到%1%3，法定数%2%3。"_s.arg(QString::number(vote.base), QString::number(vote.quorum), unit);
    QString there = u"表决时到会%1人"_s.arg(vote.present);
    if (vote.countedBy == u"户"_s)
        there = u"全村%1户，到会村民代表所代表的%2户"_s.arg(vote.base).arg(vote.present);
    else if (vote.countedBy == u"户代表"_s)
        there = u"表决时到会%1户（每户一名代表）"_s.arg(vote.present);
    else if (!vote.countedBy.isEmpty())
        there = u"%1%2人，表决时到会%3人"_s.arg(vote.countedBy).arg(vote.base).arg(vote.present);
    if (vote.signedIn > vote.present)
        there += u"（本次会议已签到%1%2）"_s.arg(vote.signedIn).arg(unit);
    if (vote.ballot)
        there += u'，' + boxOf(vote);
    const QString answers = answersOf(vote);
    if (!answers.isEmpty())
        there += (vote.ballot ? u'；' : u'，') + answers;
    return there + u"。"_s;
}

QString outcomeOf(const VoteLines &vote)
{
    if (wereTooFew(vote))
        return u"不作表决"_s;
    if (isUndecided(vote) && !vote.takenBack)
        return u"未合并"_s;
    if (vote.takenBack)
        return u"已撤回"_s;
    return vote.passed ? u"通过"_s : u"未通过"_s;
}

QString decided(const VoteLines &vote)
{
    if (isUndecided(vote)) {
        if (wereTooFew(vote) && vote.bodyQuorum > 0)
            return u"各片合计到会%1人，未达法定到会人数%2人（%3），不作表决。"_s.arg(QString::number(vote.bodyPresent),
                                                                                       QString::number(vote.bodyQuorum),
                                                                                       withLawMarks(vote.bodyArticle));
        const QString there = u"各片合计到会%1%2，"_s.arg(vote.present).arg(unitOf(vote));
        if (wereTooFew(vote))
            return there + u"未达法定人数，不作表决。"_s;
        return there + (vote.takenBack ? u"合并计票前撤回，不作数。"_s : u"尚未合并计票。"_s);
    }
    if (vote.takenBack)
        return u"这次计票后撤回，不作数。"_s;
    if (!vote.options.isEmpty())
        return choiceDecided(vote);
    if (isConsensus(vote) && (vote.passed || vote.against > 0))
        return consensusDecided(vote);
    const QString law = vote.article.isEmpty() ? QString() : onWhatGround(vote.article) + u'，';
    if (vote.ofSignedIn > 0) {
        return u"%1按表决时到会%2%8须有%3%9以上同意，按已签到%4%8须有%5%9以上同意，实有%6%9同意；两种计法结果不同，按较严的计，%7。"_s
            .arg(law, QString::number(vote.present), QString::number(vote.required), QString::number(vote.signedIn),
                 QString::number(vote.ofSignedIn), QString::number(vote.inFavour), outcomeOf(vote), unitOf(vote), answerUnitOf(vote));
    }
    return u"%1须有%2%5以上同意，实有%3%5同意，%4。"_s.arg(law, QString::number(vote.required), QString::number(vote.inFavour),
                                                           outcomeOf(vote), answerUnitOf(vote));
}

QString lawOf(const Minutes &minutes)
{
    QStringList law{withLawMarks(minutes.lawTitle.section(u'，', 0, 0))}; // what else holds is said with each matter
    if (minutes.quorum > 0) {
        const QString article = citedAfter(minutes.lawTitle, minutes.quorumArticle);
        law += quorumName(minutes) + QString::number(minutes.quorum) + unitOf(minutes) + (article.isEmpty() ? QString() : u"（%1）"_s.arg(article));
    }
    if (!minutes.urgentNotice.isEmpty())
        law += minutes.urgentNotice;
    law.removeAll(QString());
    return law.join(u"；"_s);
}

QString archiveOf(const QString &township)
{
    // The kind stands last in the name: 镇远街道 is a 街道, 城关镇人民政府 a 镇.
    QString kind = u"乡镇"_s;
    qsizetype place = -1;
    for (const QString &known : {u"镇"_s, u"乡"_s, u"街道"_s, u"苏木"_s}) {
        if (const qsizetype at = township.lastIndexOf(known); at > place) {
            place = at;
            kind = known;
        }
    }
    return kind + u"存档"_s;
}

QString timeOf(const Minutes &minutes)
{
    QString text = paperDate(minutes.day) + minutes.begin;
    if (!minutes.end.isEmpty())
        text += u"—"_s + minutes.end;
    if (!minutes.announced.isEmpty())
        text += u"（通知时间为%1）"_s.arg(minutes.announced);
    return text;
}

QString presenceOf(const AttendanceLine &line)
{
    QString text = line.cameAt;
    if (!line.leftAt.isEmpty())
        text += u"—"_s + line.leftAt;
    if (line.fromPaper)
        text += text.isEmpty() ? u"补录"_s : u" 补录"_s;
    return text;
}

QString ending(const ItemLines &item)
{
    QStringList how;
    if (!item.endedAt.isEmpty())
        how.append(item.endedAt);
    if (!item.endedBy.isEmpty())
        how.append(u"由%1%2"_s.arg(item.endedBy, item.putOffTo.isEmpty() ? item.ending : u"提议"_s));
    if (!item.putOffTo.isEmpty())
        how.append(u"改到"_s + item.putOffTo);
    return how.isEmpty() ? item.ending : u"%1（%2）"_s.arg(item.ending, how.join(u'，'));
}

QString itemName(int index, int count)
{
    return count == 1 ? u"议题"_s : u"议题"_s + chineseNumeral(index + 1);
}

QString namesOrNone(const QStringList &names)
{
    return names.isEmpty() ? u"无"_s : names.join(u"、"_s);
}

} // namespace yishibu::sentences
