#include "ui/voting/vote_standing.h"

#include "app/discussion/report_back.h"
#include "app/meeting/vote_in_parts.h"
#include "app/voting/choice.h"
#include "app/voting/decision.h"
#include "ui/hall/hall.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

namespace yishibu {

namespace {

bool waits(const Vote &vote, const Hall &hall)
{
    const PartCount *part = partOf(vote, hall.session());
    return part && part->hands && isPartToCome(hall.parts());
}

/// The question of the run-off that a counted choice leaves; none where it leaves none.
std::optional<Question> runOffOf(const Vote &vote, const Hall &hall)
{
    if (placesLeft(vote) == 0 || !vote.snapshot || !vote.count)
        return {};
    const auto result = choose(hall.cardFor(vote.item), *vote.snapshot, vote.question, vote.optionVotes, vote.count->abstained);
    return result ? runOffQuestion(vote.question, *result) : std::nullopt;
}

} // namespace

VoteStanding voteStanding(const Hall &hall, bool wantsAnother)
{
    using Kind = VoteStanding::Kind;
    const AgendaItem &item = *hall.currentItem();
    if (const Vote *open = openVote(hall.votes(), item.id))
        return {Kind::Counting, open, false, waits(*open, hall)};
    if (item.ending == ItemEnding::Consensus || item.ending == ItemEnding::Deferred || item.ending == ItemEnding::Withdrawn)
        return {Kind::EndedOtherwise};
    const Vote *last = lastCountedVote(hall.votes(), item.id);
    const bool passed = last && last->decision && last->decision->passed;
    const auto runOff = last ? runOffOf(*last, hall) : std::nullopt;
    if (!last || ((!passed || runOff) && wantsAnother))
        return {Kind::Wording};
    const bool resolved = std::ranges::find(hall.resolutions(), last->id, &Resolution::vote) != hall.resolutions().end();
    return {Kind::Counted, last, resolved, false, runOff};
}

VoteSnapshot snapshotFor(const Vote &vote, const Hall &hall)
{
    if (!countsOnePart(vote, hall))
        return vote.snapshot.value_or(hall.thereFor(vote));
    const PartCount *part = partOf(vote, hall.session());
    return part ? part->there : hall.thereFor(vote);
}

bool countsOnePart(const Vote &vote, const Hall &hall)
{
    return !vote.counted && isCountedInParts(vote, hall.parts());
}

VoteSnapshot decidedOf(const Vote &vote, const Hall &hall)
{
    const VoteSnapshot there = snapshotFor(vote, hall);
    if (!countsOnePart(vote, hall))
        return there;
    Vote together = vote;
    putPart(together, {.session = hall.session(), .there = there, .hands = {}, .present = {}});
    return *together.snapshot;
}

Outcome<Decision> decisionWith(const Vote &vote, const Hall &hall, const HandCount &hands)
{
    const RuleCard card = hall.cardFor(vote.item);
    const VoteSnapshot there = snapshotFor(vote, hall);
    if (!countsOnePart(vote, hall))
        return decide(card, there, hands);
    Vote together = vote;
    const PartCount *begun = partOf(vote, hall.session());
    putPart(together, {.session = hall.session(), .there = there, .hands = hands,
                       .present = begun ? begun->present : hall.countedNow(vote)});
    if (const Done whole = mayAddUp(together, hall.parts()); !whole)
        return std::unexpected(whole.error());
    if (const Done enough = isBodyThere(hall.card(), together, hall.attendance()); !enough)
        return std::unexpected(enough.error());
    return decide(card, *together.snapshot, handsOf(together.parts));
}

VoteSetting settingOf(const Hall &hall)
{
    return {.inParts = hall.parts().size() > 1, .by = hall.weightsFor(hall.currentItem()->id).by};
}

Quorum quorumAsked(const Vote &vote, const Hall &hall)
{
    const RuleCard card = hall.cardFor(vote.item);
    if (isBodyAsked(card.votesBy))
        return hall.quorum();
    const VoteSnapshot there = hall.thereFor(vote);
    return Quorum::of(card, there.base, there.present);
}

QString whyNotPut(const Hall &hall, const Vote &put)
{
    // Where the members of the collective decide, somebody of them may still come in beside the group before the count.
    const bool asksBody = isBodyAsked(hall.cardFor(put.item).votesBy);
    const Quorum quorum = hall.quorum();
    if (asksBody && !quorum.reached() && !isPartToCome(hall.parts()))
        return wordsOf(Reason::refusal(VotingRefusal::BelowQuorum, {quorum.present, quorum.needed}, quorum.article));
    const Done may = mayOpenVote(*hall.currentItem(), put, hall.votes());
    return may ? QString() : wordsOf(may.error());
}

QString notDoneBefore(const Hall &hall)
{
    QStringList sentences;
    for (const MeetingWarning &warning : groundworkWarnings(*hall.currentItem(), hall.facts()))
        sentences.append(wordsOf(warning));
    return sentences.join(u'\n');
}

QString whyNotAnnounced(const Hall &hall, const Vote &vote, const HandCount &hands)
{
    const RuleCard card = hall.cardFor(vote.item);
    if (countsOnePart(vote, hall)) {
        const VoteSnapshot there = snapshotFor(vote, hall);
        const bool isEmpty = there.present == 0 && hands.sum() == 0;
        if (const Done fit = figuresFit(there, hands); !fit && !isEmpty)
            return wordsOf(fit.error());
        if (isPartToCome(hall.parts()))
            return {};
    }
    if (const Done may = countsOnePart(vote, hall) ? Done() : mayCount(vote, card, quorumAsked(vote, hall)); !may)
        return wordsOf(may.error());
    const auto decision = decisionWith(vote, hall, hands);
    return decision ? QString() : wordsOf(decision.error());
}

QString firstWording(const Hall &hall)
{
    const AgendaItem &item = *hall.currentItem();
    QString words;
    if (const auto topic = std::ranges::find(hall.topics(), item.topic, &Topic::id); topic != hall.topics().end())
        words = topic->proposal;
    // What the groups agreed on, where the hall wants to vote on just that.
    if (const QString offered = offeredWording(hall.points(), item.id); !offered.isEmpty())
        words = offered;
    for (const Vote &vote : hall.votes()) {
        if (vote.item == item.id)
            words = vote.motion;
    }
    return words;
}

} // namespace yishibu
