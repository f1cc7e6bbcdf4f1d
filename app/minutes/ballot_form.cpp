#include "app/minutes/ballot_form.h"

#include "app/minutes/draft_order.h"
#include "app/minutes/draft_words.h"
#include "app/minutes/vote_paper_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString titleWords(const MinutesSource &source)
{
    return source.village.name + source.meeting.group + source.meeting.kindName + u"表决票"_s;
}

QString occasionWords(const MinutesSource &source, const Vote &vote)
{
    QString sitting;
    if (source.meeting.term > 0)
        sitting += u"第%1届"_s.arg(chineseNumeral(source.meeting.term));
    if (source.meeting.ordinal > 0)
        sitting += u"第%1次会议"_s.arg(chineseNumeral(source.meeting.ordinal));
    QStringList parts{sitting, itemWords(source, vote)};
    if (vote.runOffOf)
        parts += u"另行投票"_s;
    else if (vote.ordinal > 1)
        parts += u"第%1次表决"_s.arg(chineseNumeral(vote.ordinal));
    parts.removeAll(QString());
    return parts.join(u'　');
}

/// How to fill it in, and when it is spoiled (law-and-paper.md C4).
QStringList noteWords(const Vote &vote, const QString &mark)
{
    const Question &question = vote.question;
    QString how;
    QString tooMany;
    switch (question.kind) {
    case QuestionKind::Motion:
        how = u"“同意”“不同意”“弃权”只选一项，在所选一栏画“%1”。"_s;
        tooMany = u"多选的"_s;
        break;
    case QuestionKind::OneOf:
        how = u"只选一项，在所选一行画“%1”。"_s;
        tooMany = u"多选的"_s;
        break;
    case QuestionKind::AtMost:
        how = u"最多选%2项，在所选各行画“%1”；少选的有效。"_s;
        tooMany = u"超过%1项的、既选方案又选弃权的"_s.arg(question.most);
        break;
    case QuestionKind::Approval:
        how = u"认可几项选几项，在认可的各行画“%1”。"_s;
        tooMany = u"既选方案又选弃权的"_s;
        break;
    }
    how.replace(u"%2"_s, QString::number(question.most));
    QStringList notes{how.arg(mark), u"%1、符号不符的、字迹无法辨认的，为无效票；什么也不画的，按弃权计。"_s.arg(tooMany)};
    notes += vote.method == VoteMethod::NamedBallot ? u"用黑色或者蓝色笔填写，姓名、户编号由本人填写。"_s
                                                    : u"用黑色或者蓝色笔填写，不写姓名，不作其他记号。"_s;
    return notes;
}

} // namespace

BallotForm ballotFormOf(const MinutesSource &source, const Vote &vote, const LocalSettings &local)
{
    const bool isMotion = vote.question.kind == QuestionKind::Motion;
    BallotForm form{.title = titleWords(source),
                    .occasion = occasionWords(source, vote),
                    .motion = vote.motion,
                    .notes = noteWords(vote, local.mark == BallotMark::Circle ? u"○"_s : u"√"_s),
                    .withNames = vote.method == VoteMethod::NamedBallot,
                    .seal = source.seal(),
                    .date = paperDate(dayHeld(source.meeting, source.course.lateEntry.has_value())),
                    .practice = source.practice};
    (isMotion ? form.answers : form.options) = tallyRowWords(vote.question);
    return form;
}

int ballotsToPrint(int entitled, int spare)
{
    return qMax(0, entitled) + qBound(0, spare, mostSparePapers);
}

int papersWanted(const Vote &vote, int present, int base)
{
    if (vote.frozen && vote.snapshot)
        return vote.snapshot->present;
    return present > 0 ? present : base;
}

} // namespace yishibu
