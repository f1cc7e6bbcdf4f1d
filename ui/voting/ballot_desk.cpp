#include "ui/voting/ballot_desk.h"

#include "app/voting/ballot_stage.h"
#include "app/voting/choice.h"
#include "app/voting/decision.h"
#include "app/voting/named_paper.h"
#include "app/voting/paper_count.h"
#include "app/voting/recount.h"
#include "app/voting/tally.h"
#include "db/book.h"
#include "db/stores/ballot_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"
#include "ui/voting/voting_desk.h"

using namespace Qt::StringLiterals;

namespace yishibu {

/// The vote, as long as papers of it may be given out, called and counted.
Outcome<Vote> BallotDesk::paperVote(const VoteId &id) const
{
    const auto vote = std::ranges::find(m_hall.votes(), id, &Vote::id);
    if (vote == m_hall.votes().end() || vote->withdrawn)
        return std::unexpected(Reason::refusal(VotingRefusal::VoteWithdrawn));
    if (const Done open = isOpenOnPaper(*vote); !open)
        return std::unexpected(open.error());
    return *vote;
}

Done BallotDesk::keep(const QString &kind, const Vote &vote, const Ballot &ballot)
{
    const Done kept = m_book.ballots().put(kind, vote, ballot, happeningHere(m_hall, m_clock.now()), m_clock.now());
    if (kept)
        m_hall.putBallot(vote.id, ballot);
    return kept;
}

Done BallotDesk::nameCrew(const VoteId &id, const CountingCrew &crew)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    Ballot ballot = m_hall.ballotOf(id);
    if (ballot.crew == crew)
        return {};
    ballot.crew = crew;
    return keep(u"ballot.crew_named"_s, *vote, ballot);
}

Done BallotDesk::issue(const VoteId &id, const BallotBox &box)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    if (const Done may = mayIssue(*vote, m_hall.ballotOf(id), box, vote->snapshot.value_or(m_hall.thereFor(*vote)).present, surroundings(*vote).proxies); !may)
        return may;
    if (const Done begun = m_voting.beginCount(id); !begun)
        return begun;
    Ballot ballot = m_hall.ballotOf(id);
    ballot.box = box;
    ballot.box.back.reset();
    return keep(u"ballot.issued"_s, *vote, ballot);
}

Done BallotDesk::countBox(const VoteId &id, const BallotBox &box)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    Ballot ballot = m_hall.ballotOf(id);
    if (const Done may = mayCountBox(*vote, ballot, box); !may)
        return may;
    const int issued = ballot.box.issued; // stands since casting opened
    ballot.box = box;
    ballot.box.issued = issued;
    return keep(u"ballot.back_counted"_s, *vote, ballot);
}

Outcome<CalledPaper> BallotDesk::call(const VoteId &id, const QList<int> &rows, std::optional<SpoiledBecause> spoiled,
                                      const QString &words, const std::optional<SignInId> &signer)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    const auto paper = mayCall(vote->question, m_hall.ballotOf(id),
                               {.vote = id, .rows = rows, .spoiled = spoiled, .spoiledWords = words.simplified(), .signer = signer});
    if (!paper)
        return paper;
    if (const Done may = mayBear(*vote, m_hall.ballotOf(id), *paper); !may)
        return std::unexpected(may.error());
    CalledPaper called = *paper;
    called.called.circumstance = happeningHere(m_hall, m_clock.now());
    auto kept = m_book.ballots().call(called, vote->meeting, m_clock.now());
    if (kept)
        m_hall.putCalled(*kept);
    return kept;
}

Outcome<CalledPaper> BallotDesk::takeBackCall(const VoteId &id)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    const auto last = lastCall(m_hall.ballotOf(id));
    if (!last)
        return last;
    auto kept = m_book.ballots().takeBack(*last, vote->meeting, happeningHere(m_hall, m_clock.now()), m_clock.now());
    if (kept)
        m_hall.putCalled(*kept);
    return kept;
}

Done BallotDesk::countBlackboard(const VoteId &id, const PaperFigures &figures)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    Ballot ballot = m_hall.ballotOf(id);
    if (const Done may = mayCountBlackboard(*vote, ballot, figures); !may)
        return may;
    ballot.blackboard = figures;
    return keep(u"ballot.blackboard_counted"_s, *vote, ballot);
}

Done BallotDesk::takeBackBlackboard(const VoteId &id, const QString &reason)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    Ballot ballot = m_hall.ballotOf(id);
    if (const Done may = mayTakeBoardBack(*vote, ballot, reason); !may)
        return may;
    ballot.blackboard.reset();
    ballot.boardTakenBack.append(reason.simplified());
    return keep(u"ballot.blackboard_withdrawn"_s, *vote, ballot);
}

Done BallotDesk::askRecount(const VoteId &id)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    Ballot ballot = m_hall.ballotOf(id);
    ballot.asksRecount = true;
    return keep(u"ballot.recount_asked"_s, *vote, ballot);
}

Outcome<RecountedBatch> BallotDesk::recount(const VoteId &id, int batch, const PaperFigures &figures, const Appointee &by)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    const auto may = mayRecount(vote->question, m_hall.ballotOf(id), {.vote = id, .batch = batch, .figures = figures, .by = by});
    if (!may)
        return may;
    RecountedBatch counted = *may;
    counted.counted.circumstance = happeningHere(m_hall, m_clock.now());
    auto kept = m_book.ballots().recount(counted, vote->meeting, m_clock.now());
    if (kept)
        m_hall.putRecount(*kept);
    return kept;
}

Done BallotDesk::takeNote(const VoteId &id, const QStringList &notices)
{
    const auto vote = paperVote(id);
    if (!vote)
        return std::unexpected(vote.error());
    Ballot ballot = m_hall.ballotOf(id);
    const QStringList standing = standingNotices(doubtsOf(*vote, ballot, surroundings(*vote)), ballot.acknowledged + notices);
    if (ballot.acknowledged == standing)
        return {};
    ballot.acknowledged = standing;
    return keep(u"ballot.doubts_noted"_s, *vote, ballot);
}

BallotSurroundings BallotDesk::surroundings(const Vote &vote) const
{
    BallotSurroundings around{.card = m_hall.cardFor(vote.item), .local = m_hall.law().local};
    // Who stands for an absent member by letter signs in for them, so they are among those present: none come on top of them.
    around.proxies = 0;
    around.nameOf = [this](const Appointee &who) { return m_hall.nameOf(who); };
    const MeetingFacts facts = m_hall.facts();
    // Who carries it out is named after a vote; before one, it is known of what was resolved on the item already.
    for (const Resolution &resolution : facts.resolutions) {
        if (resolution.item == vote.item && !around.concerned.contains(resolution.owner))
            around.concerned.append(resolution.owner);
    }
    const auto item = std::ranges::find(facts.items, vote.item, &AgendaItem::id);
    if (item == facts.items.end())
        return around;
    for (const HouseholdAsked &asked : facts.groundwork.households) {
        if (asked.topic != item->topic)
            continue;
        for (const Villager &one : m_hall.roster().villagers()) {
            if (one.household == asked.household)
                around.concerned.append(Appointee(one.id));
        }
    }
    return around;
}

Outcome<Vote> BallotDesk::announce(const VoteId &id)
{
    const auto vote = paperVote(id);
    if (!vote)
        return vote;
    const Ballot ballot = m_hall.ballotOf(id);
    const BallotSurroundings around = surroundings(*vote);
    // What was noted of figures that are no longer these would stand in the minutes.
    if (const Done may = then(mayClose(*vote, ballot, around), [&] { return takeNote(id, {}); }); !may)
        return std::unexpected(may.error());
    const PaperCount count = paperCountOf(vote->question, ballot);
    if (vote->question.kind == QuestionKind::Motion) {
        const auto decision = decide(around.card, *vote->snapshot, count, around.local);
        return decision ? m_voting.announce(*vote, handsOf(count), *decision) : std::unexpected(decision.error());
    }
    const auto chosen = choose(around.card, *vote->snapshot, vote->question, finalFigures(vote->question, ballot), count, around.local);
    if (!chosen)
        return std::unexpected(chosen.error());
    return m_voting.announceChoice(*vote, *chosen, countOf(*chosen, *vote->snapshot, count.abstained, count.inFavour));
}

} // namespace yishibu
