#include "app/voting/ballot_stage.h"

#include "app/voting/tally.h"

namespace yishibu {

BallotStage stageOf(const Vote &vote, const Ballot &ballot, const RuleCard &card, const LocalSettings &local)
{
    if (!vote.frozen)
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
