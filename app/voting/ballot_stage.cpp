#include "app/voting/ballot_stage.h"

#include "app/voting/decision.h"
#include "app/voting/paper_count.h"
#include "app/voting/tally.h"

namespace yishibu {

namespace {

Done noneBelowNought(const BallotBox &box)
{
    for (const int figure : {box.issued, box.spare, box.voters.value_or(0), box.back.value_or(0), box.forged, box.helped}) {
        if (figure < 0)
            return std::unexpected(Reason::refusal(VotingRefusal::NegativeFigure, {figure}));
    }
    return {};
}

bool isIssued(const Vote &vote, const Ballot &ballot)
{
    return vote.frozen && ballot.box.issued > 0;
}

} // namespace

Done isOpenOnPaper(const Vote &vote)
{
    return isOnPaper(vote.method) ? mayTally(vote) : std::unexpected(Reason::refusal(BoxRefusal::NotOnPaper));
}

Done mayIssue(const Vote &vote, const Ballot &ballot, const BallotBox &box, int present, int proxies)
{
    const Done open = then(isOpenOnPaper(vote), [&] { return noneBelowNought(box); });
    if (!open)
        return open;
    if (isIssued(vote, ballot))
        return std::unexpected(Reason::refusal(BoxRefusal::IssuedAlready));
    if (box.issued == 0)
        return std::unexpected(Reason::refusal(BoxRefusal::NothingIssued));
    return issuedFits({.issued = box.issued, .proxies = proxies}, {.present = present});
}

Done mayCountBox(const Vote &vote, const Ballot &ballot, const BallotBox &box)
{
    const Done open = then(isOpenOnPaper(vote), [&] { return noneBelowNought(box); });
    if (!open)
        return open;
    if (!isIssued(vote, ballot))
        return std::unexpected(Reason::refusal(BoxRefusal::NotIssued));
    if (const int called = calledOf(ballot); box.back && *box.back < called)
        return std::unexpected(Reason::refusal(BoxRefusal::FewerThanCalled, {*box.back, called}));
    return {};
}

Done mayCountBlackboard(const Vote &vote, const Ballot &ballot, const PaperFigures &figures)
{
    if (const Done open = isOpenOnPaper(vote); !open)
        return open;
    if (!ballot.box.back)
        return std::unexpected(Reason::refusal(TallyRefusal::BoxNotCounted));
    if (const int left = leftOf(ballot); left > 0)
        return std::unexpected(Reason::refusal(BoxRefusal::StillToCall, {left}));
    if (ballot.blackboard)
        return std::unexpected(Reason::refusal(BoxRefusal::BoardStands));
    return figuresFitPapers(vote.question, figures);
}

Done mayTakeBoardBack(const Vote &vote, const Ballot &ballot, const QString &reason)
{
    if (const Done open = isOpenOnPaper(vote); !open)
        return open;
    if (!ballot.blackboard)
        return std::unexpected(Reason::refusal(BoxRefusal::NoBoard));
    if (!ballot.recounts.isEmpty())
        return std::unexpected(Reason::refusal(BoxRefusal::BoardRecounted));
    if (reason.simplified().isEmpty())
        return std::unexpected(Reason::refusal(BoxRefusal::NoReason));
    return {};
}

bool wereCompared(const Ballot &ballot)
{
    return ballot.blackboard || !ballot.boardTakenBack.isEmpty();
}

BallotStage stageOf(const Vote &vote, const Ballot &ballot, const RuleCard &card, const LocalSettings &local)
{
    if (!isIssued(vote, ballot))
        return BallotStage::Issue;
    if (!ballot.box.back)
        return BallotStage::Cast;
    if (leftOf(ballot) > 0)
        return BallotStage::Call;
    if (!ballot.blackboard)
        return BallotStage::Blackboard;
    if (recountCause(card, vote, ballot, local) && !isRecounted(vote.question, ballot))
        return BallotStage::Recount;
    return BallotStage::Close;
}

} // namespace yishibu
