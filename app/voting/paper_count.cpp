#include "app/voting/paper_count.h"

#include "app/voting/decision.h"

namespace yishibu {

namespace {

/// How many papers may come back before the whole vote is void.
int mostBack(const PaperCount &count, WholeVoteTest test)
{
    return test == WholeVoteTest::BackAtMostVoted ? count.voters : count.issued;
}

} // namespace

int validPapers(const PaperCount &count, AbstentionClass abstentions)
{
    const int marked = count.inFavour + count.against;
    return abstentions == AbstentionClass::AmongValid ? marked + count.abstained : marked;
}

Done mayStand(const PaperCount &count, const VoteSnapshot &snapshot, const LocalSettings &local)
{
    for (const int figure : {count.issued, count.voters, count.back, count.inFavour, count.against, count.abstained, count.spoiled}) {
        if (figure < 0)
            return std::unexpected(Reason::refusal(VotingRefusal::NegativeFigure, {figure}));
    }
    if (count.issued > snapshot.present)
        return std::unexpected(Reason::refusal(PaperRefusal::MoreIssuedThanPresent, {count.issued, snapshot.present}));
    if (const int most = mostBack(count, local.wholeVote); count.back > most)
        return std::unexpected(Reason::refusal(PaperRefusal::WholeVoteVoid, {count.back, most}, localSource()));
    const qint64 sum = qint64(validPapers(count, AbstentionClass::AmongValid)) + count.spoiled;
    if (sum != count.back)
        return std::unexpected(Reason::refusal(PaperRefusal::DoNotAddUp, {sum, count.back}));
    return {};
}

Outcome<Decision> decide(const RuleCard &card, const VoteSnapshot &snapshot, const PaperCount &count, const LocalSettings &local)
{
    if (const Done may = mayStand(count, snapshot, local); !may)
        return std::unexpected(may.error());
    return decide(card, snapshot,
                  HandCount{.inFavour = count.inFavour, .against = count.against + count.spoiled, .abstained = count.abstained});
}

} // namespace yishibu
