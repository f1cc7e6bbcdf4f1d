#include "app/voting/method.h"

#include <algorithm>

namespace yishibu {

Done mayUse(VoteMethod method, const Question &question, const VoteSetting &setting)
{
    if (setting.inParts && method != VoteMethod::ShowOfHands)
        return std::unexpected(Reason::refusal(MethodRefusal::NotInParts));
    if (setting.inParts && question.kind != QuestionKind::Motion)
        return std::unexpected(Reason::refusal(MethodRefusal::NoChoiceInParts));
    if (isOnPaper(method) && setting.by == VotesBy::HouseholdsStoodFor)
        return std::unexpected(Reason::refusal(MethodRefusal::PapersCannotBeWeighed));
    // A roll call weighs each answer, and the hands for a motion are typed as the households they stand for.
    const bool countsHeads = method == VoteMethod::Consensus || (method == VoteMethod::ShowOfHands && question.kind != QuestionKind::Motion);
    if (countsHeads && setting.by == VotesBy::HouseholdsStoodFor)
        return std::unexpected(Reason::refusal(MethodRefusal::HeadsCannotBeWeighed));
    return {};
}

QList<VoteMethod> allMethods()
{
    return {VoteMethod::ShowOfHands, VoteMethod::SecretBallot, VoteMethod::RollCall, VoteMethod::NamedBallot, VoteMethod::Consensus};
}

HandCount consensusOf(const VoteSnapshot &there, int objecting, int reserved)
{
    return {.inFavour = std::max(0, there.present - objecting - reserved), .against = objecting, .abstained = reserved};
}

} // namespace yishibu
