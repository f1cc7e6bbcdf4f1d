#include "ui/voting/roll_call_desk.h"

#include "app/discussion/remark.h"
#include "app/voting/decision.h"
#include "app/voting/method.h"
#include "db/book.h"
#include "db/stores/ballot_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"
#include "ui/voting/voting_desk.h"

namespace yishibu {

Outcome<Vote> RollCallDesk::openVoteOf(const VoteId &id) const
{
    const auto vote = std::ranges::find(m_hall.votes(), id, &Vote::id);
    if (vote == m_hall.votes().end() || vote->withdrawn)
        return std::unexpected(Reason::refusal(VotingRefusal::VoteWithdrawn));
    if (vote->counted)
        return std::unexpected(Reason::refusal(VotingRefusal::AlreadyDecided));
    return *vote;
}

Outcome<NamedAnswer> RollCallDesk::answer(const VoteId &id, const SignInId &who, int row)
{
    const auto open = openVoteOf(id);
    if (!open)
        return std::unexpected(open.error());
    if (const Done begun = m_voting.beginCount(id); !begun)
        return std::unexpected(begun.error());
    const auto vote = openVoteOf(id); // with who is there frozen into it
    NamedAnswer answer{.vote = id, .signIn = who, .row = row};
    if (const Done may = mayAnswer(*vote, answer); !may)
        return std::unexpected(may.error());
    answer.given.circumstance = happeningHere(m_hall, m_clock.now());
    auto kept = m_book.ballots().answer(answer, vote->meeting, m_clock.now());
    if (kept)
        m_hall.putAnswer(*kept);
    return kept;
}

Outcome<NamedAnswer> RollCallDesk::takeBackAnswer(const VoteId &id)
{
    const auto vote = openVoteOf(id);
    if (!vote)
        return std::unexpected(vote.error());
    const QList<NamedAnswer> &all = m_hall.answers();
    for (qsizetype i = all.size(); i-- > 0;) {
        if (all.at(i).vote != id || all.at(i).withdrawn)
            continue;
        auto kept = m_book.ballots().withdraw(all.at(i), vote->meeting, happeningHere(m_hall, m_clock.now()), m_clock.now());
        if (kept)
            m_hall.putAnswer(*kept);
        return kept;
    }
    return std::unexpected(Reason::refusal(RollCallRefusal::NobodyAnswered));
}

Outcome<Vote> RollCallDesk::announce(const VoteId &id)
{
    const auto vote = openVoteOf(id);
    if (!vote)
        return vote;
    QList<NamedAnswer> answers;
    for (const NamedAnswer &one : m_hall.answers()) {
        if (one.vote == id)
            answers.append(one);
    }
    if (const Done may = mayEndRollCall(*vote, answers); !may)
        return std::unexpected(may.error());
    QList<VillagerId> called; // as they were there when the motion was put
    for (const SignIn &signIn : m_hall.attendance().signIns()) {
        if (vote->present.contains(signIn.id))
            called.append(signIn.villager);
    }
    const Weights weights = m_hall.weightsFor(vote->item).amongThese(called);
    const QList<int> rows = sumOf(*vote, answers, [this, &weights](const SignInId &signIn) {
        const auto all = m_hall.attendance().signIns();
        const auto found = std::ranges::find(all, signIn, &SignIn::id);
        return weights.of.isEmpty() ? 1 : found == all.end() ? 0 : weights.of.value(found->villager);
    });
    if (vote->question.kind != QuestionKind::Motion)
        return m_voting.announceChoice(*vote, rows);
    return m_voting.count(id, handsOfRows(rows));
}

Outcome<Dissent> RollCallDesk::record(const VoteId &id, const std::optional<VillagerId> &whose, bool named, const QString &words)
{
    const auto vote = std::ranges::find(m_hall.votes(), id, &Vote::id);
    if (vote == m_hall.votes().end() || vote->withdrawn)
        return std::unexpected(Reason::refusal(VotingRefusal::VoteWithdrawn));
    if (words.simplified().isEmpty())
        return std::unexpected(Reason::refusal(DiscussionRefusal::NothingSaid));
    const Dissent dissent{.vote = id,
                          .whose = whose,
                          .named = named && whose,
                          .words = words.simplified(),
                          .said = {.circumstance = happeningHere(m_hall, m_clock.now())}};
    auto kept = m_book.ballots().record(dissent, vote->meeting, m_clock.now());
    if (kept)
        m_hall.putDissent(*kept);
    return kept;
}

Outcome<Dissent> RollCallDesk::takeBack(const Dissent &dissent)
{
    auto kept = m_book.ballots().withdraw(dissent, m_hall.meeting().id, happeningHere(m_hall, m_clock.now()), m_clock.now());
    if (kept)
        m_hall.putDissent(*kept);
    return kept;
}

Outcome<Vote> RollCallDesk::announceConsensus(const VoteId &id, int objecting, int reserved)
{
    if (const Done begun = m_voting.beginCount(id); !begun)
        return std::unexpected(begun.error());
    const auto vote = openVoteOf(id);
    if (!vote)
        return vote;
    const HandCount hands = consensusOf(*vote->snapshot, objecting, reserved);
    const auto decision = decideByConsensus(m_hall.cardFor(vote->item), *vote->snapshot, hands);
    return decision ? m_voting.announce(*vote, hands, *decision) : std::unexpected(decision.error());
}

} // namespace yishibu
