#include "ui/voting/voting_desk.h"

#include "app/meeting/vote_in_parts.h"
#include "app/voting/choice.h"
#include "app/voting/decision.h"
#include "app/voting/majority.h"
#include "app/voting/section_count.h"
#include "db/book.h"
#include "db/stores/vote_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

Done VotingDesk::beginCount(const VoteId &id)
{
    const Vote *vote = find(id);
    if (!vote)
        return std::unexpected(Reason::refusal(VotingRefusal::EmptyMotion));
    const bool inParts = isCountedInParts(*vote, m_hall.parts());
    if (inParts ? partOf(*vote, m_hall.session()) != nullptr : vote->frozen.has_value())
        return {};
    const RuleCard card = m_hall.cardFor(vote->item);
    // Of a meeting in parts the quorum is asked of all parts together, when the last is counted.
    const bool asksBody = !inParts && isBodyAsked(card.votesBy);
    if (const Done may = asksBody ? mayFreeze(*vote, m_hall.quorum()) : mayBegin(*vote); !may)
        return may;
    const Attendance &attendance = m_hall.attendance();
    const VoteSnapshot there = m_hall.thereFor(*vote);
    if (const Done may = mayWeigh(m_hall.weightsFor(vote->item), card, attendance.presentMembers(),
                                  [this](const VillagerId &who) { return m_hall.nameOf(who); });
        !may)
        return may;
    if (const Done may = inParts ? Done() : areEnough(card, there); !may)
        return may;
    Vote frozen = *vote;
    if (inParts) {
        putPart(frozen, {.session = m_hall.session(), .there = there, .hands = {}, .present = m_hall.countedNow(*vote)});
    } else {
        frozen.snapshot = there;
        frozen.present = m_hall.countedNow(*vote);
    }
    const auto kept = m_book.votes().freeze(frozen, happeningNow(), m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putVote(*kept);
    return {};
}

Outcome<Vote> VotingDesk::count(const VoteId &id, const HandCount &hands)
{
    if (const Done begun = beginCount(id); !begun)
        return std::unexpected(begun.error());
    const Vote *vote = find(id);
    if (!vote->parts.isEmpty())
        return countPart(Vote(*vote), hands);
    return countWhole(Vote(*vote), hands);
}

Outcome<Vote> VotingDesk::countSections(const VoteId &id, const QList<SectionCount> &sections)
{
    const Vote *put = find(id);
    if (const Done fit = sectionsFit(sections, put ? put->question : Question()); !fit)
        return std::unexpected(fit.error());
    if (put && isCountedInParts(*put, m_hall.parts()))
        return std::unexpected(Reason::refusal(SectionRefusal::InParts));
    if (const Done begun = beginCount(id); !begun)
        return std::unexpected(begun.error());
    Vote counted = *find(id);
    counted.sections = sections;
    for (SectionCount &section : counted.sections)
        section.name = section.name.simplified();
    if (counted.question.kind != QuestionKind::Motion)
        return announceChoice(counted, summed(sections, counted.question));
    return countWhole(counted, handsOf(sections));
}

Outcome<Vote> VotingDesk::countWhole(const Vote &vote, const HandCount &hands)
{
    const RuleCard card = m_hall.cardFor(vote.item);
    if (const Done may = mayCount(vote, card, m_hall.quorum()); !may)
        return std::unexpected(may.error());
    const auto decision = decide(card, *vote.snapshot, hands);
    if (!decision)
        return std::unexpected(decision.error());
    return end(vote, hands, *decision);
}

/// The vote with these hands of the part that sits.
Outcome<Vote> VotingDesk::withHands(const Vote &vote, const HandCount &hands) const
{
    PartCount part = *partOf(vote, m_hall.session());
    if (const Done fit = figuresFit(part.there, hands); !fit && !(part.there.present == 0 && hands.sum() == 0))
        return std::unexpected(fit.error());
    part.hands = hands;
    Vote counted = vote;
    putPart(counted, part);
    return counted;
}

Outcome<Vote> VotingDesk::keepPart(const Vote &counted)
{
    auto kept = m_book.votes().countPart(counted, happeningNow(), m_clock.now());
    if (kept)
        m_hall.putVote(*kept);
    return kept;
}

Outcome<Vote> VotingDesk::keepHands(const VoteId &id, const HandCount &hands)
{
    const Vote *vote = find(id);
    if (!vote || vote->withdrawn)
        return std::unexpected(Reason::refusal(VotingRefusal::VoteWithdrawn));
    if (vote->counted)
        return std::unexpected(Reason::refusal(VotingRefusal::AlreadyDecided));
    if (!partOf(*vote, m_hall.session()))
        return std::unexpected(Reason::refusal(VotingRefusal::NothingCounted));
    const auto counted = withHands(*vote, hands);
    return counted ? keepPart(*counted) : counted;
}

Outcome<Vote> VotingDesk::countPart(const Vote &vote, const HandCount &hands)
{
    const auto counted = withHands(vote, hands);
    if (!counted || isPartToCome(m_hall.parts()))
        return counted ? keepPart(*counted) : counted;
    if (const Done whole = mayAddUp(*counted, m_hall.parts()); !whole)
        return std::unexpected(whole.error());
    const HandCount sum = handsOf(counted->parts);
    const Done there = isBodyThere(m_hall.card(), *counted, m_hall.attendance());
    const auto decision = there ? decide(m_hall.cardFor(vote.item), *counted->snapshot, sum)
                                : Outcome<Decision>(std::unexpected(there.error()));
    if (decision)
        return end(*counted, sum, *decision);
    const auto kept = keepPart(*counted); // what was counted stays on record though it decides nothing
    return std::unexpected(kept ? decision.error() : kept.error());
}

Outcome<Vote> VotingDesk::end(Vote counted, const HandCount &hands, const Decision &decision)
{
    counted.count = hands;
    counted.decision = decision;
    const Circumstance how = happeningNow();
    std::optional<AgendaItem> ended;
    if (const AgendaItem *item = itemOf(counted.item)) {
        ended = *item;
        ended->ending = endingOf(counted, m_hall.votes()); // a run-off that chooses nobody undoes nothing
        ended->otherwise.reset();
    }
    auto kept = m_book.votes().count(counted, how, m_clock.now(), ended ? &*ended : nullptr);
    if (!kept)
        return kept;
    m_hall.putVote(*kept);
    if (const Done loaded = reloadAgenda(); !loaded)
        return std::unexpected(loaded.error());
    return kept;
}

Outcome<Vote> VotingDesk::announce(const Vote &vote, const HandCount &count, const Decision &decision)
{
    return end(vote, count, decision);
}

Outcome<Vote> VotingDesk::announceChoice(const Vote &vote, const QList<int> &rows)
{
    QList<int> votes = rows;
    const int abstained = votes.isEmpty() ? 0 : votes.takeLast();
    const auto chosen = choose(m_hall.cardFor(vote.item), *vote.snapshot, vote.question, votes, abstained);
    return chosen ? announceChoice(vote, *chosen, countOf(*chosen, *vote.snapshot, abstained)) : std::unexpected(chosen.error());
}

Outcome<Vote> VotingDesk::announceChoice(const Vote &vote, const ChoiceResult &result, const HandCount &count)
{
    Vote counted = vote;
    counted.optionVotes = result.votes;
    counted.chosen = result.chosen;
    return end(counted, count, result.decision);
}

} // namespace yishibu
