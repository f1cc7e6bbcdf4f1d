#include "ui/words/floor_words.h"

namespace yishibu {

QString ReasonWords::of(AttendanceRefusal code, const Reason &)
{
    switch (code) {
    case AttendanceRefusal::AlreadyHere: return tr("This person has signed in already.");
    case AttendanceRefusal::NotAMember:
        return tr("This person is not among those who should attend, but may be signed in as an observer.");
    case AttendanceRefusal::NoSuchSignIn: return tr("There is no such sign-in.");
    case AttendanceRefusal::AlreadyWithdrawn: return tr("This sign-in has been taken back already.");
    case AttendanceRefusal::AlreadyLeft: return tr("This person has left already.");
    case AttendanceRefusal::LeavesBeforeComing: return tr("Somebody cannot leave before coming. Check the order.");
    case AttendanceRefusal::HouseholdHere: return tr("Somebody has signed in for this household already.");
    case AttendanceRefusal::HouseholdUndecided:
        return tr("Nobody stands for this household yet. Name who signs for it first.");
    case AttendanceRefusal::NotOfHousehold: return tr("Only an adult of the household can stand for it.");
    case AttendanceRefusal::NoProxy: return tr("This meeting knows no proxy: members come themselves.");
    case AttendanceRefusal::ProxyNotOfHousehold:
        return tr("A letter may be held only by another adult of the member's household who belongs to the meeting.");
    case AttendanceRefusal::LetterIncomplete:
        return tr("The letter must name the matter, the powers, the day it was signed and its last day.");
    case AttendanceRefusal::HolderAway:
        return tr("Who holds this letter is not here: somebody else came for them by letter. Let whoever is in the hall hold it.");
    case AttendanceRefusal::LetterOutOfTime: return tr("The letter does not hold on the day of the meeting.");
    case AttendanceRefusal::NoReason: return tr("Say why first.");
    case AttendanceRefusal::NoName: return tr("Write down the name of the guest first.");
    case AttendanceRefusal::AlreadyOnLeave: return tr("This person is noted as on leave already.");
    case AttendanceRefusal::NotACount: return tr("Enter how many signatures stand on the sheets.");
    }
    return {};
}

QString ReasonWords::of(VotingRefusal code, const Reason &reason)
{
    switch (code) {
    case VotingRefusal::BelowQuorum:
        return tr("Too few are here to vote: present %1, needed %2. Go on with the discussion, or wait for more people.")
            .arg(figure(reason, 0)).arg(figure(reason, 1));
    case VotingRefusal::MoreHandsThanPresent:
        return tr("More hands than people: %1 hands, %2 present. Count again.").arg(figure(reason, 0)).arg(figure(reason, 1));
    case VotingRefusal::MorePresentThanBase:
        return tr("More present than should attend: %1 present, %2 expected. Check the sign-in.")
            .arg(figure(reason, 0)).arg(figure(reason, 1));
    case VotingRefusal::NegativeFigure: return tr("A count cannot be below zero (%1). Count again.").arg(figure(reason));
    case VotingRefusal::NothingCounted: return tr("All three figures are zero. Enter the count first.");
    case VotingRefusal::EmptyMotion: return tr("Write down first what is voted on.");
    case VotingRefusal::MotionOpen: return tr("Another motion on this item is still open. Count it or take it back first.");
    case VotingRefusal::AlreadyDecided: return tr("This has been decided already.");
    case VotingRefusal::OnlyHeard:
        return tr("Item %1 is only heard, so there is no vote on it. Say how it ends.").arg(figure(reason));
    case VotingRefusal::ItemEnded: return tr("This item was withdrawn or deferred, so there is no vote on it.");
    case VotingRefusal::VoteWithdrawn: return tr("This vote was taken back. Put the motion anew.");
    case VotingRefusal::HouseholdsBelowQuorum:
        return tr("Those here stand for %1 households; the vote needs %2. Wait for more representatives, or let it be heard only.")
            .arg(figure(reason, 0)).arg(figure(reason, 1));
    case VotingRefusal::MoreHouseholdsThanStoodFor:
        return tr("More households than those here stand for: %1 counted, %2 stood for. Count again.")
            .arg(figure(reason, 0)).arg(figure(reason, 1));
    case VotingRefusal::PartWithoutHands:
        return tr("The hands of part %1 were not kept, so there is no sum. Take the motion back and put it anew.").arg(figure(reason));
    }
    return {};
}

QString ReasonWords::of(WeighingRefusal code, const Reason &reason)
{
    switch (code) {
    case WeighingRefusal::HouseholdsNotSaid:
        return tr("The register does not say how many households these representatives stand for: %1. Enter it under Roster first.")
            .arg(reason.names().join(tr(", ", "between names")));
    case WeighingRefusal::BirthNotSaid:
        return tr("The register does not say when these members of the collective were born: %1. Enter it under Roster first; until "
                  "then nobody knows of how many the vote is counted.")
            .arg(reason.names().join(tr(", ", "between names")));
    case WeighingRefusal::MoreThanThereAre:
        return tr("The representatives stand for %1 households together, but the village has %2. Correct the register first; each "
                  "household counts once.")
            .arg(figure(reason, 0)).arg(figure(reason, 1));
    }
    return {};
}

QString ReasonWords::of(ChairRefusal code, const Reason &reason)
{
    switch (code) {
    case ChairRefusal::NoReason: return tr("Say why somebody else takes the chair; it is printed in the minutes.");
    case ChairRefusal::NobodyNamed: return tr("Name who takes the chair.");
    case ChairRefusal::SameChair: return tr("This person is in the chair already. Name somebody else.");
    case ChairRefusal::TooFewObject:
        return tr("%1 ask for another chair; more than half of %3, %2, have to.")
            .arg(figure(reason, 0)).arg(figure(reason, 1)).arg(figure(reason, 2));
    case ChairRefusal::Impossible:
        return tr("%1 cannot ask for another chair where %2 are present. Count again.").arg(figure(reason, 0)).arg(figure(reason, 1));
    }
    return {};
}

QString ReasonWords::of(ExclusionRefusal code, const Reason &)
{
    switch (code) {
    case ExclusionRefusal::NotAllowed: return tr("The law of this place lets nobody be left out of the expected number.");
    case ExclusionRefusal::NoReason: return tr("Say why this person cannot be reached or cannot come back.");
    case ExclusionRefusal::NotAMember: return tr("This person is not among those who should attend.");
    case ExclusionRefusal::AlreadyOut: return tr("This person is left out already.");
    case ExclusionRefusal::AlreadyHere: return tr("This person has signed in, so they are counted.");
    }
    return {};
}

QString ReasonWords::of(PaperRefusal code, const Reason &reason)
{
    switch (code) {
    case PaperRefusal::MoreIssuedThanPresent:
        return tr("%1 papers were issued to %2 people there. Count the papers again.").arg(figure(reason)).arg(figure(reason, 1));
    case PaperRefusal::WholeVoteVoid:
        return tr("%1 papers came back, at most %2 may: the vote is void. Vote again.").arg(figure(reason)).arg(figure(reason, 1));
    case PaperRefusal::DoNotAddUp:
        return tr("In favour, against, abstained and void make %1, but %2 papers came back. Count the papers again.")
            .arg(figure(reason)).arg(figure(reason, 1));
    case PaperRefusal::VotersUnknown:
        return tr("Enter how many people put a paper in: here the whole vote is tested by it.");
    }
    return {};
}

QString ReasonWords::of(ResolutionRefusal code, const Reason &)
{
    switch (code) {
    case ResolutionRefusal::NotPassed: return tr("Only a motion that passed becomes a resolution.");
    case ResolutionRefusal::AlreadyMade: return tr("The resolution of this vote is kept already.");
    case ResolutionRefusal::NoOwner: return tr("Name who carries the resolution out.");
    case ResolutionRefusal::NoSupervisor: return tr("Name who watches over the resolution.");
    case ResolutionRefusal::OwnerSupervises: return tr("Nobody watches over themselves. Name somebody else to watch.");
    case ResolutionRefusal::NoDeadline: return tr("Enter the deadline of the resolution.");
    case ResolutionRefusal::DeadlinePast: return tr("The deadline lies in the past. Choose a later day.");
    }
    return {};
}

} // namespace yishibu
