#include "app/voting/decision.h"

#include "app/voting/choice.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(VotingRefusal why, QList<qint64> figures = {}, const QString &article = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), article));
}

/// What stands in the way of any further vote on an item.
Done itemIsOpen(const AgendaItem &item, const QString &motion)
{
    if (motion.trimmed().isEmpty())
        return refuse(VotingRefusal::EmptyMotion);
    if (item.purpose == ItemPurpose::Hear)
        return refuse(VotingRefusal::OnlyHeard, {item.ordinal});
    if (item.ending == ItemEnding::Withdrawn || item.ending == ItemEnding::Deferred)
        return refuse(VotingRefusal::ItemEnded);
    return {};
}

/// Nothing on the item is open, and nothing passed but what `followed` names.
Done nothingBefore(const AgendaItem &item, const QList<Vote> &votes, const QList<VoteId> &followed)
{
    for (const Vote &vote : votes) {
        if (vote.item != item.id || vote.withdrawn)
            continue;
        if (!vote.counted)
            return refuse(VotingRefusal::MotionOpen);
        if (vote.decision && vote.decision->passed && !followed.contains(vote.id))
            return refuse(VotingRefusal::AlreadyDecided);
    }
    return {};
}

const Vote *voteById(const QList<Vote> &votes, const VoteId &id)
{
    const auto found = std::ranges::find(votes, id, &Vote::id);
    return found == votes.cend() ? nullptr : &*found;
}

/// The vote that a run-off follows, the one that one followed, and so on to the first.
QList<VoteId> followedBy(const Vote &runOff, const QList<Vote> &votes)
{
    QList<VoteId> followed;
    const Vote *vote = &runOff;
    while (vote && vote->runOffOf && !followed.contains(*vote->runOffOf)) {
        followed.append(*vote->runOffOf);
        vote = voteById(votes, *vote->runOffOf);
    }
    return followed;
}

Done quorumHolds(const Quorum &quorum)
{
    if (!quorum.reached())
        return refuse(VotingRefusal::BelowQuorum, {quorum.present, quorum.needed}, quorum.article);
    return {};
}

} // namespace

Done figuresFit(const VoteSnapshot &snapshot, const HandCount &count)
{
    for (const int figure : {count.inFavour, count.against, count.abstained}) {
        if (figure < 0)
            return refuse(VotingRefusal::NegativeFigure, {figure});
    }
    const qint64 sum = qint64(count.inFavour) + count.against + count.abstained;
    const bool byHouseholds = snapshot.by == VotesBy::HouseholdsStoodFor;
    if (sum > snapshot.present)
        return refuse(byHouseholds ? VotingRefusal::MoreHouseholdsThanStoodFor : VotingRefusal::MoreHandsThanPresent,
                      {sum, snapshot.present});
    if (sum == 0)
        return refuse(VotingRefusal::NothingCounted);
    return {};
}

Done areEnough(const RuleCard &card, const VoteSnapshot &there)
{
    // Worked out anew: a snapshot read from elsewhere does not get to lower it.
    const Quorum quorum = Quorum::of(card, there.base, there.present);
    if (there.by == VotesBy::HouseholdsStoodFor && !quorum.reached())
        return refuse(VotingRefusal::HouseholdsBelowQuorum, {quorum.present, quorum.needed}, quorum.article);
    return quorumHolds(quorum);
}

Done mayOpenVote(const AgendaItem &item, const QString &motion, const QList<Vote> &votes)
{
    return then(itemIsOpen(item, motion), [&] { return nothingBefore(item, votes, {}); });
}

Done mayOpenVote(const AgendaItem &item, const Vote &put, const QList<Vote> &votes)
{
    const Done open = then(itemIsOpen(item, put.motion), [&] { return nothingBefore(item, votes, followedBy(put, votes)); });
    const Done asked = then(open, [&] { return mayAskBy(put.method, put.question); });
    if (!asked || !put.runOffOf)
        return asked;
    const Vote *before = voteById(votes, *put.runOffOf);
    return before ? mayFollow(put, *before) : std::unexpected(Reason::refusal(ChoiceRefusal::NoPlaceLeft));
}

Done mayBegin(const Vote &vote)
{
    if (vote.withdrawn)
        return refuse(VotingRefusal::VoteWithdrawn);
    if (vote.counted)
        return refuse(VotingRefusal::AlreadyDecided);
    if (vote.motion.trimmed().isEmpty())
        return refuse(VotingRefusal::EmptyMotion);
    return {};
}

Done mayFreeze(const Vote &vote, const Quorum &quorum)
{
    const Done may = mayBegin(vote);
    return may ? quorumHolds(quorum) : may;
}

Quorum quorumOf(const Vote &vote, const RuleCard &card, const Quorum &now)
{
    return vote.frozen && vote.snapshot ? Quorum::of(card, vote.snapshot->base, vote.snapshot->present) : now;
}

Done mayCount(const Vote &vote, const RuleCard &card, const Quorum &now)
{
    return mayFreeze(vote, quorumOf(vote, card, now));
}

Outcome<Decision> decide(const RuleCard &card, const VoteSnapshot &snapshot, const HandCount &count)
{
    if (snapshot.present > snapshot.base)
        return refuse(VotingRefusal::MorePresentThanBase, {snapshot.present, snapshot.base});
    if (const Done held = areEnough(card, snapshot); !held)
        return std::unexpected(held.error());
    if (const Done fit = figuresFit(snapshot, count); !fit)
        return std::unexpected(fit.error());
    Decision decision;
    decision.required = requiredInFavour(card, snapshot);
    decision.passed = reached(card.majority, count.inFavour, majorityBase(card, snapshot));
    // Whether those who left count is disputed; what hangs on it has not passed.
    const VoteSnapshot signedIn = ofSignedIn(snapshot);
    if (card.countsStricter && decision.passed && !reached(card.majority, count.inFavour, majorityBase(card, signedIn))) {
        decision.passed = false;
        decision.ofSignedIn = requiredInFavour(card, signedIn);
    }
    decision.article = card.majorityArticle;
    return decision;
}

Outcome<Decision> decideByConsensus(const RuleCard &card, const VoteSnapshot &snapshot, const HandCount &hands)
{
    auto decision = decide(card, snapshot, hands);
    if (decision && hands.against > 0) {
        decision->passed = false;
        decision->ofSignedIn = 0;
    }
    return decision;
}

int silentOf(const VoteSnapshot &snapshot, const HandCount &count)
{
    return std::max(0, snapshot.present - count.sum());
}

ItemEnding endingOf(const Decision &decision)
{
    return decision.passed ? ItemEnding::Passed : ItemEnding::NotPassed;
}

ItemEnding endingOf(const Vote &counted, const QList<Vote> &votes)
{
    const auto passed = [](const Vote *vote) { return vote && !vote->withdrawn && vote->decision && vote->decision->passed; };
    const QList<VoteId> before = followedBy(counted, votes);
    const bool any = passed(&counted) || std::ranges::any_of(before, [&](const VoteId &id) { return passed(voteById(votes, id)); });
    return any ? ItemEnding::Passed : ItemEnding::NotPassed;
}

const Vote *lastCountedVote(const QList<Vote> &votes, AgendaItemId item)
{
    const Vote *last = nullptr;
    for (const Vote &vote : votes) {
        if (vote.item == item && !vote.withdrawn && vote.counted && (!last || vote.ordinal >= last->ordinal))
            last = &vote;
    }
    return last;
}

const Vote *openVote(const QList<Vote> &votes, AgendaItemId item)
{
    const auto open = std::find_if(votes.cbegin(), votes.cend(), [item](const Vote &vote) {
        return vote.item == item && !vote.withdrawn && !vote.counted;
    });
    return open == votes.cend() ? nullptr : &*open;
}

} // namespace yishibu
