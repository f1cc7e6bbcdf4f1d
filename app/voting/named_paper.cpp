#include "app/voting/named_paper.h"

#include "app/voting/tally.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(NamedPaperRefusal why)
{
    return std::unexpected(Reason::refusal(why));
}

} // namespace

Done mayBear(const Vote &vote, const Ballot &ballot, const CalledPaper &paper)
{
    const bool wantsName = paper.spoiled == SpoiledBecause::NoName;
    if (vote.method != VoteMethod::NamedBallot)
        return paper.signer || wantsName ? refuse(NamedPaperRefusal::SecretPaper) : Done();
    if (wantsName && !paper.signer)
        return {};
    if (!paper.signer || wantsName)
        return refuse(NamedPaperRefusal::NameMissing);
    if (!vote.present.contains(*paper.signer))
        return refuse(NamedPaperRefusal::NotThere);
    const QList<CalledPaper> called = standing(ballot);
    const bool isCalled = std::ranges::any_of(called, [&paper](const CalledPaper &one) { return one.signer == paper.signer; });
    return isCalled ? refuse(NamedPaperRefusal::CalledAlready) : Done();
}

QList<SignInId> withoutPaper(const Vote &vote, const Ballot &ballot)
{
    QList<SignInId> left = vote.present;
    const QList<CalledPaper> called = standing(ballot);
    for (const CalledPaper &paper : called) {
        if (paper.signer)
            left.removeAll(*paper.signer);
    }
    return left;
}

} // namespace yishibu
