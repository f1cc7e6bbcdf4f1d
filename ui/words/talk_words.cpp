#include "ui/words/talk_words.h"

#include "ui/words/floor_words.h"

namespace yishibu {

namespace {

class TalkWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::TalkWords)
};

} // namespace

QString ReasonWords::of(DiscussionRefusal code, const Reason &)
{
    switch (code) {
    case DiscussionRefusal::NothingSaid: return tr("Write down first what was said.");
    case DiscussionRefusal::NameOnSlip: return tr("A slip is anonymous, so no name can stand beside it.");
    case DiscussionRefusal::NoSuchPoint: return tr("This point was taken back.");
    case DiscussionRefusal::NotAlike: return tr("Only two points of the same column become one.");
    case DiscussionRefusal::TwoTasks:
        return tr("Both points have somebody who finds them out, or an answer, of their own. Make these the same first, or leave both points.");
    case DiscussionRefusal::NotMerged: return tr("This point stands for itself already.");
    case DiscussionRefusal::OnlyToCheck: return tr("Only what is to be checked can be given to somebody or answered.");
    case DiscussionRefusal::NobodyChecks: return tr("Name who finds it out.");
    case DiscussionRefusal::NoCheckDay: return tr("Say by when it is to be found out.");
    case DiscussionRefusal::CheckDayPast: return tr("That day is past. Choose a later one.");
    case DiscussionRefusal::OnlyAgreed: return tr("Only an agreed point can become the wording of the motion.");
    }
    return {};
}

QString ReasonWords::of(EndingRefusal code, const Reason &)
{
    switch (code) {
    case EndingRefusal::NobodyWithdrew: return tr("Name who withdrew the item.");
    case EndingRefusal::NobodyProposed: return tr("Name who proposed to put the item off.");
    case EndingRefusal::NoLaterMeeting: return tr("Say to which later meeting or day the item is put off.");
    }
    return {};
}

QString ReasonWords::of(GroupingRefusal code, const Reason &reason)
{
    switch (code) {
    case GroupingRefusal::TooFewPeople: return tr("%1 here are too few for groups. Talk together.").arg(figure(reason));
    case GroupingRefusal::TooFewGroups: return tr("Groups begin with two. Whoever wants one group talks together.");
    case GroupingRefusal::TooManyGroups:
        return tr("%1 groups are too many for %2 people. Choose fewer.").arg(figure(reason)).arg(figure(reason, 1));
    case GroupingRefusal::OneGroupOnly:
        return tr("All who are here are of one villager group. Draw lots, or talk together.");
    case GroupingRefusal::SeedOutOfRange:
        return tr("The number of a lot lies between %1 and %2.").arg(figure(reason)).arg(figure(reason, 1));
    case GroupingRefusal::MinutesOutOfRange: return tr("A round takes %1 minutes at most.").arg(figure(reason));
    case GroupingRefusal::LeadsAndWrites:
        return tr("%1 cannot lead the group and write for it. Name two people.").arg(name(reason));
    case GroupingRefusal::LeadsAnother:
        return tr("%1 has a part in %2 already. Name somebody else.").arg(name(reason), name(reason, 1));
    case GroupingRefusal::NotHere: return tr("%1 is not here. Sign them in first.").arg(name(reason));
    case GroupingRefusal::NoSuchGroup: return tr("This group is of another round.");
    case GroupingRefusal::PointsNoted:
        return tr("The groups have noted %1 points, so the round stays. Form another one.").arg(figure(reason));
    case GroupingRefusal::NotGrouped: return tr("Nobody has been put into groups yet.");
    }
    return {};
}

QString ReasonWords::of(SpeakingRefusal code, const Reason &reason)
{
    switch (code) {
    case SpeakingRefusal::WaitsAlready: return tr("%1 waits already.").arg(name(reason));
    case SpeakingRefusal::NotHere: return tr("%1 has not signed in. Sign them in first.").arg(name(reason));
    case SpeakingRefusal::SpeaksNow: return tr("Somebody is speaking. End that turn first.");
    case SpeakingRefusal::NobodySpeaks: return tr("Nobody is speaking.");
    case SpeakingRefusal::NotWaiting: return tr("Nobody waits to speak. Type who raised a hand first.");
    case SpeakingRefusal::TooManyRules:
        return tr("%1 rules are too many for one page. Leave %2 at most.").arg(figure(reason)).arg(figure(reason, 1));
    case SpeakingRefusal::RuleTooLong:
        return tr("“%1” is too long for the big screen. Write it in %2 characters at most.").arg(name(reason)).arg(figure(reason));
    case SpeakingRefusal::LimitOutOfRange:
        return tr("A turn takes between %1 and %2 seconds.").arg(figure(reason)).arg(figure(reason, 1));
    }
    return {};
}

QString ReasonWords::of(PlainWordRefusal code, const Reason &reason)
{
    switch (code) {
    case PlainWordRefusal::NoTerm: return tr("Write down first which word is explained.");
    case PlainWordRefusal::NoEverydayWords: return tr("Write down how one says it every day.");
    case PlainWordRefusal::TermThere: return tr("The card explains “%1” already.").arg(name(reason));
    }
    return {};
}

QString ReasonWords::of(AttachmentRefusal code, const Reason &reason)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    switch (code) {
    case AttachmentRefusal::EmptyFile: return tr("The file is empty.");
    case AttachmentRefusal::TooLarge:
        return tr("The file is larger than %1 MiB. Make it smaller, or show it from its own program.").arg(std::max<qint64>(1, figure(reason) / mebibyte));
    case AttachmentRefusal::KindUnknown:
        return tr("%1 is neither a PDF nor a PNG or JPEG picture nor plain text.").arg(name(reason));
    case AttachmentRefusal::ThereAlready: return tr("This file lies there already: %1.").arg(name(reason));
    case AttachmentRefusal::TooMany: return tr("An item takes %1 files at most.").arg(figure(reason));
    case AttachmentRefusal::NotReadable: return tr("%1 cannot be read. Copy it to this computer and try again.").arg(name(reason));
    case AttachmentRefusal::NotWritten: return tr("No copy of %1 could be written to be opened. Make room on the disk.").arg(name(reason));
    case AttachmentRefusal::NoSuchFile: return tr("This file is no longer there.");
    }
    return {};
}

QString ReasonWords::of(RatingRefusal code, const Reason &reason)
{
    switch (code) {
    case RatingRefusal::NobodyAsked: return tr("Nobody is here to be asked.");
    case RatingRefusal::NegativeFigure: return tr("No face can be chosen %1 times. Count again.").arg(figure(reason));
    case RatingRefusal::MoreThanAsked:
        return tr("%1 answers from %2 people: more than were asked. Count again.").arg(figure(reason)).arg(figure(reason, 1));
    case RatingRefusal::AnotherStands: return tr("People were asked in another way already. Take that rating back first.");
    case RatingRefusal::NothingCounted: return tr("No face was chosen. Enter the count first.");
    }
    return {};
}

QString wordOf(GroupingMethod method)
{
    switch (method) {
    case GroupingMethod::ByVillagerGroup: return TalkWords::tr("By villager group");
    case GroupingMethod::ByLot: return TalkWords::tr("By lot");
    case GroupingMethod::ByHand: return TalkWords::tr("By hand");
    case GroupingMethod::Together: break;
    }
    return TalkWords::tr("Not in groups");
}

QString wordOf(SpeakerClass of)
{
    switch (of) {
    //: whoever chairs, the Party secretary, the villagers' committee
    case SpeakerClass::Leader: return TalkWords::tr("Leaders");
    //: 其他干部: of supervision committee, Party branch, council
    case SpeakerClass::Cadre: return TalkWords::tr("Other cadres");
    case SpeakerClass::Villager: break;
    }
    return TalkWords::tr("Villagers");
}

QString wordOf(GroupHint hint)
{
    switch (hint) {
    case GroupHint::NoNoteTaker: return TalkWords::tr("Nobody writes for this group yet.");
    case GroupHint::FacilitatorIsChair:
        return TalkWords::tr("The chair leads this group. People speak more freely with somebody else.");
    case GroupHint::NoFacilitator: break;
    }
    return TalkWords::tr("Nobody leads this group yet.");
}

QString wordOf(Mood mood)
{
    switch (mood) {
    //: 很满意
    case Mood::VeryContent: return TalkWords::tr("Very content");
    case Mood::Content: return TalkWords::tr("Content");
    //: 一般, between content and not content
    case Mood::Fair: return TalkWords::tr("So-so");
    case Mood::Discontent: return TalkWords::tr("Not content");
    case Mood::VeryDiscontent: break;
    }
    return TalkWords::tr("Not content at all");
}

QString wordOf(RatingMethod method)
{
    switch (method) {
    case RatingMethod::Hands: return TalkWords::tr("By hands");
    case RatingMethod::Taps: return TalkWords::tr("One tap each");
    case RatingMethod::Slips: break;
    }
    return TalkWords::tr("By slips");
}

QString clockWords(int seconds)
{
    constexpr int secondsInMinute = 60;
    const int shown = qAbs(seconds);
    const QString clock = QStringLiteral("%1:%2").arg(shown / secondsInMinute, 2, 10, QChar(u'0')).arg(shown % secondsInMinute, 2, 10, QChar(u'0'));
    return seconds < 0 ? u'+' + clock : clock;
}

} // namespace yishibu
