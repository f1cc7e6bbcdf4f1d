#include "app/voting/paper_count.h"

#include "app/voting/decision.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(PaperRefusal why, QList<qint64> figures, const QString &source = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), source));
}

Done noneBelowNought(const PaperCount &count)
{
    for (const int figure : {count.issued, count.voters.value_or(0), count.back, count.inFavour, count.against, count.abstained,
                             count.spoiled, count.proxies}) {
        if (figure < 0)
            return std::unexpected(Reason::refusal(VotingRefusal::NegativeFigure, {figure}));
    }
    return {};
}

} // namespace

int validPapers(const PaperCount &count, AbstentionClass abstentions)
{
    const int marked = count.inFavour + count.against;
    return abstentions == AbstentionClass::AmongValid ? marked + count.abstained : marked;
}

HandCount handsOf(const PaperCount &count)
{
    return {.inFavour = count.inFavour, .against = count.against, .abstained = count.abstained};
}

VoteSnapshot withProxies(VoteSnapshot snapshot, int proxies)
{
    snapshot.present += proxies;
    return snapshot;
}

Done issuedFits(const PaperCount &count, const VoteSnapshot &snapshot)
{
    const qint64 most = qint64(snapshot.present) + count.proxies;
    if (count.issued > most)
        return refuse(PaperRefusal::MoreIssuedThanPresent, {count.issued, most});
    return {};
}

Done backFits(const PaperCount &count, const LocalSettings &local)
{
    const bool byVoters = local.wholeVote == WholeVoteTest::BackAtMostVoted;
    const int most = byVoters ? std::min(count.issued, count.voters.value_or(count.issued)) : count.issued;
    if (count.back > most)
        return refuse(PaperRefusal::WholeVoteVoid, {count.back, most}, localSource());
    if (byVoters && !count.voters)
        return refuse(PaperRefusal::VotersUnknown, {}, localSource());
    return {};
}

Done classesFit(const PaperCount &count)
{
    const qint64 sum = qint64(count.inFavour) + count.against + count.abstained + count.spoiled;
    if (sum != count.back)
        return refuse(PaperRefusal::DoNotAddUp, {sum, count.back});
    return {};
}

Done mayStand(const PaperCount &count, const VoteSnapshot &snapshot, const LocalSettings &local)
{
    const Done issued = then(noneBelowNought(count), [&] { return issuedFits(count, snapshot); });
    const Done back = then(issued, [&] { return backFits(count, local); });
    return then(back, [&] { return classesFit(count); });
}

Outcome<Decision> decide(const RuleCard &card, const VoteSnapshot &snapshot, const PaperCount &count, const LocalSettings &local)
{
    if (const Done may = mayStand(count, snapshot, local); !may)
        return std::unexpected(may.error());
    return decide(card, withProxies(snapshot, count.proxies),
                  HandCount{.inFavour = count.inFavour, .against = count.against + count.spoiled, .abstained = count.abstained});
}

} // namespace yishibu
