#include "ui/words/plan_words.h"

#include "ui/words/floor_words.h"
#include "ui/words/value_words.h"

namespace yishibu {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::PlanWords)
};

} // namespace

QString wordOf(MeetingRole role)
{
    switch (role) {
    case MeetingRole::Chair: return PlanWords::tr("Chair");
    case MeetingRole::Recorder: return PlanWords::tr("Minute-taker");
    case MeetingRole::Scrutineer: return PlanWords::tr("Scrutineer");
    case MeetingRole::Teller: return PlanWords::tr("Tally clerk");
    case MeetingRole::Caller: return PlanWords::tr("Ballot caller");
    case MeetingRole::BallotIssuer: return PlanWords::tr("Ballot issuer");
    case MeetingRole::GroupLead: return PlanWords::tr("Facilitator of the groups");
    case MeetingRole::Presenter: return PlanWords::tr("Who explains the matter");
    case MeetingRole::Witness: return PlanWords::tr("Witness");
    }
    return {};
}

QString wordOf(TakenOver what)
{
    switch (what) {
    case TakenOver::Place: return PlanWords::tr("place", "taken over from the last meeting");
    case TakenOver::Contact: return PlanWords::tr("contact", "taken over from the last meeting");
    case TakenOver::Roles: return PlanWords::tr("roles", "taken over from the last meeting");
    case TakenOver::Business: return PlanWords::tr("order of business", "taken over from the last meeting");
    case TakenOver::Topics: return PlanWords::tr("topics still open", "taken over from the last meeting");
    }
    return {};
}

QString wordsOf(const MeetingChange &change)
{
    const QString former = dateTimeWords(change.formerAt);
    if (change.withdrawn)
        return PlanWords::tr("Called off (%1), and taken back: %2").arg(change.reason, change.withdrawnBecause);
    if (change.kind == MeetingChange::Kind::PutOff)
        return PlanWords::tr("Put off from %1 to %2: %3").arg(former, dateTimeWords(change.newAt), change.reason);
    if (change.noticeGivenOn.isValid())
        return PlanWords::tr("Called off, planned for %1, its notice hung since %2: %3")
            .arg(former, dateWords(change.noticeGivenOn), change.reason);
    return PlanWords::tr("Called off, planned for %1: %2").arg(former, change.reason);
}

QString ReasonWords::of(PlanRefusal code, const Reason &reason)
{
    switch (code) {
    case PlanRefusal::NoReason: return tr("Write down the reason first; it goes on record and on the notice.");
    case PlanRefusal::NoNewTime: return tr("Enter the new day and time first.");
    case PlanRefusal::SameTime: return tr("The new time is the old one. Enter another day or time.");
    case PlanRefusal::TimeIsPast: return tr("The new time is over already, and the planned day is not. Enter a day that is still to come.");
    case PlanRefusal::AlreadyBegun:
        return tr("It has begun, so it can no longer be put off or called off. Defer the items that are left, and close it.");
    case PlanRefusal::NotCalledOff: return tr("The meeting was not called off.");
    case PlanRefusal::NothingChanged: return tr("The meeting was neither put off nor called off, so there is nothing to announce.");
    case PlanRefusal::NothingToTakeOver: return tr("There is nothing to take over for this kind of meeting yet.");
    case PlanRefusal::TimeIsKnown:
        return tr("This day and time stand in the notice, in further parts or in an entry from paper. Put the meeting off instead, under "
                  "“Put off or called off”, with the reason.");
    case PlanRefusal::PartWithoutPlace: return tr("Enter where this part meets first.");
    case PlanRefusal::PartWithoutTime: return tr("Enter the day and time of this part first.");
    case PlanRefusal::PartNotLater: return tr("This part has to be later than part %1. Enter a later time.").arg(figure(reason));
    case PlanRefusal::OpeningPart: return tr("The first part is the meeting's own time and place. Change it above.");
    case PlanRefusal::NoPartLeft: return tr("All parts have met. Add another one first.");
    case PlanRefusal::PartsWithoutLaw:
        return tr("No law in force here says that this meeting may be held in parts. Write down why it is; the reason goes on record and "
                  "into the minutes.");
    case PlanRefusal::HandsNotKept:
        return tr("A motion is put, and the hands of part %1 are not kept yet. Keep them, or take the motion back, before the next part.")
            .arg(figure(reason));
    }
    return {};
}

} // namespace yishibu
