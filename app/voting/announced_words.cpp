// Who was there and what came out of the box, in the words of C6.
#include "app/voting/announced_words.h"

#include "app/attendance/quorum.h"
#include "app/rules/law_marks.h"
#include "app/voting/ballot_check.h"
#include "app/voting/weighing.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

VoteSnapshot thereOf(const AnnouncedVote &announced)
{
    return announced.vote.snapshot.value_or(VoteSnapshot());
}

QString wholeWords(const QString &countedBy, Denominator of)
{
    const bool ofAll = of == Denominator::AllMembers;
    if (countedBy.isEmpty())
        return ofAll ? u"应到人数"_s : u"到会人数"_s;
    if (countedBy == u"户代表"_s)
        return ofAll ? u"应到户数"_s : u"到会户数"_s;
    if (countedBy == u"户"_s)
        return ofAll ? u"全村户数"_s : u"到会村民代表所代表户数"_s;
    return (ofAll ? u"全体%1人数"_s : u"到会%1人数"_s).arg(countedBy);
}

QString comers(const QString &countedBy, const VoteSnapshot &there)
{
    if (countedBy == u"户"_s)
        return u"全村%1户，到会村民代表所代表的%2户"_s.arg(there.base).arg(there.present);
    if (countedBy == u"户代表"_s)
        return u"应到%1户，实到%2户（每户一名代表）"_s.arg(there.base).arg(there.present);
    return u"应到%1%2人，实到%3人"_s.arg(countedBy, QString::number(there.base), QString::number(there.present));
}

/// Whether more came back than may, in words.
QString testWords(const PaperCount &count, const LocalSettings &local)
{
    const Done fits = backFits(count, local);
    const bool byVoters = local.wholeVote == WholeVoteTest::BackAtMostVoted;
    if (!fits && fits.error().is(PaperRefusal::VotersUnknown))
        return u"投票人数尚未清点"_s;
    if (!fits)
        return u"超过%1%2，本次表决无效，应当重新投票"_s.arg(byVoters && count.voters ? u"投票人数"_s : u"发出票数"_s)
            .arg(byVoters && count.voters && *count.voters < count.issued ? u"（%1人）"_s.arg(*count.voters) : QString());
    return byVoters ? u"收回票数没有超过投票人数（%1人），投票有效"_s.arg(*count.voters) : u"收回票数没有超过发出票数，投票有效"_s;
}

} // namespace

AnnouncedWords wordsFor(const AnnouncedVote &announced)
{
    const VoteSnapshot there = thereOf(announced);
    const QString countedBy = countedByWords(there.by, announced.card);
    AnnouncedWords words;
    words.there = countedBy == u"户"_s || countedBy == u"户代表"_s ? u"户"_s : u"人"_s;
    words.unit = isOnPaper(announced.vote.method) ? u"票"_s : words.there;
    words.whole = wholeWords(countedBy, announced.card.majorityOf);
    words.present = there.present + announced.proxies;
    words.of = announced.card.majorityOf == Denominator::AllMembers ? there.base : words.present;
    return words;
}

QString attendanceLine(const AnnouncedVote &announced)
{
    const VoteSnapshot there = thereOf(announced);
    const AnnouncedWords words = wordsFor(announced);
    QString text = comers(countedByWords(there.by, announced.card), there);
    if (announced.proxies > 0)
        text += u"，另有书面委托%1%2"_s.arg(announced.proxies).arg(words.there);
    if (there.signedIn > there.present)
        text += u"（本次会议已签到%1%2）"_s.arg(there.signedIn).arg(words.there);
    if (const QString share = percentOf(words.present, there.base); !share.isEmpty())
        text += u"，占"_s + share;
    const int needed = Quorum::of(announced.card, there.base, there.present).needed;
    if (needed <= 0)
        return text + u"。"_s;
    const QString quorum = u"%1法定到会%2数%3%2"_s.arg(ruledBy(announced.card.quorumArticle), words.there, QString::number(needed));
    return text + (words.present >= needed ? u"，达到%1，会议有效。"_s : u"，未达到%1，不作表决。"_s).arg(quorum);
}

QString papersLine(const AnnouncedVote &announced)
{
    if (!announced.ballot)
        return {};
    const BallotBox &box = announced.ballot->box;
    QString text = u"发出表决票%1张"_s.arg(box.issued);
    if (box.back) {
        text += u"，收回%1张"_s.arg(*box.back);
        if (const int missing = box.issued - *box.back; missing > 0)
            text += u"，未收回%1张"_s.arg(missing);
        text += u'，' + testWords(paperCountOf(announced.vote.question, *announced.ballot), announced.local);
    }
    text += u'。';
    if (box.forged > 0)
        text += u"另有%1张不是本次发出的票，已单独封存，不计入收回票数。"_s.arg(box.forged);
    return text;
}

QString classesLine(const AnnouncedVote &announced)
{
    if (!announced.ballot)
        return {};
    const PaperCount count = paperCountOf(announced.vote.question, *announced.ballot);
    const int valid = validPapers(count, announced.local.abstentions);
    if (announced.local.abstentions == AbstentionClass::BesideValid)
        return u"有效票%1张，弃权票%2张，无效票%3张。"_s.arg(valid).arg(count.abstained).arg(count.spoiled);
    const QString among = count.abstained > 0 ? u"（其中弃权票%1张）"_s.arg(count.abstained) : QString();
    return u"有效票%1张%2，无效票%3张。"_s.arg(QString::number(valid), among, QString::number(count.spoiled));
}

} // namespace yishibu
