#include "ui/voting/voting_desk.h"

#include "app/voting/decision.h"
#include "app/voting/method.h"
#include "app/meeting/day_of_opening.h"
#include "app/meeting/vote_in_parts.h"
#include "db/book.h"
#include "db/stores/course_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/village_store.h"
#include "db/stores/vote_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"

namespace yishibu {

Circumstance VotingDesk::happeningNow() const
{
    return happeningHere(m_hall, m_clock.now());
}

const Vote *VotingDesk::find(const VoteId &vote) const
{
    const auto found = std::ranges::find(m_hall.votes(), vote, &Vote::id);
    return found != m_hall.votes().end() ? &*found : nullptr;
}

const AgendaItem *VotingDesk::itemOf(const AgendaItemId &item) const
{
    const auto found = std::ranges::find(m_hall.agenda(), item, &AgendaItem::id);
    return found != m_hall.agenda().end() ? &*found : nullptr;
}

Outcome<Vote> VotingDesk::open(const AgendaItemId &item, const QString &motion, VoteMethod method, const Question &question,
                               const std::optional<VoteId> &runOffOf)
{
    const AgendaItem *on = itemOf(item);
    if (!on)
        return std::unexpected(Reason::refusal(CourseRefusal::NoSuchItem, {0, m_hall.agenda().size()}));
    const StagePoint here{Stage::Item, on->ordinal - 1, ItemStep::Vote};
    if (const Done may = mayEnter(here, m_hall.facts()); !may)
        return std::unexpected(may.error());
    if (const Done may = mayUse(method, question, {.inParts = m_hall.parts().size() > 1, .by = m_hall.weightsFor(item).by}); !may)
        return std::unexpected(may.error());
    const auto before = std::ranges::count(m_hall.votes(), item, &Vote::item);
    const Vote vote{.meeting = m_hall.meeting().id,
                    .item = item,
                    .ordinal = int(before) + 1,
                    .motion = motion.trimmed(),
                    .method = method,
                    .opened = {.circumstance = happeningNow()},
                    .question = question,
                    .runOffOf = runOffOf};
    if (const Done may = mayOpenVote(*on, vote, m_hall.votes()); !may)
        return std::unexpected(may.error());
    auto kept = m_book.votes().open(vote, m_clock.now());
    if (kept)
        m_hall.putVote(*kept);
    return kept;
}

Done VotingDesk::reloadAgenda()
{
    const auto items = m_book.meetings().agenda(m_hall.meeting().id);
    if (!items)
        return std::unexpected(items.error());
    m_hall.setAgenda(*items);
    return {};
}

Done VotingDesk::withdraw(const VoteId &id)
{
    const Vote *vote = find(id);
    if (!vote || vote->withdrawn)
        return std::unexpected(Reason::refusal(VotingRefusal::VoteWithdrawn));
    for (const Resolution &resolution : m_hall.resolutions()) {
        if (resolution.vote == id)
            return std::unexpected(Reason::refusal(VotingRefusal::AlreadyDecided));
    }
    std::optional<AgendaItem> reopened;
    if (const AgendaItem *item = itemOf(vote->item); item && vote->counted) {
        reopened = *item;
        reopened->ending = ItemEnding::Open;
        reopened->otherwise.reset();
    }
    const auto kept = m_book.votes().withdraw(*vote, happeningNow(), m_clock.now(), reopened ? &*reopened : nullptr);
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putVote(*kept);
    return reloadAgenda();
}

Outcome<Resolution> VotingDesk::resolve(const VoteId &id, const Appointee &owner, const Appointee &supervisor,
                                        QDate deadline, const QString &resources)
{
    const Vote *vote = find(id);
    if (const Done may = mayFollowFrom(vote, vote ? m_hall.cardFor(vote->item) : m_hall.card()); !may)
        return std::unexpected(may.error());
    const Circumstance how = happening(m_hall.course(), m_hall.meeting(), m_clock.now());
    if (const Done may = mayBeMade(owner, supervisor, deadline, how.happenedAt.date()); !may)
        return std::unexpected(may.error());
    if (std::ranges::find(m_hall.resolutions(), id, &Resolution::vote) != m_hall.resolutions().end())
        return std::unexpected(Reason::refusal(ResolutionRefusal::AlreadyMade));
    const Resolution resolution{.meeting = vote->meeting,
                                .item = vote->item,
                                .vote = vote->id,
                                .text = decidedWords(*vote, m_hall.votes()),
                                .owner = owner,
                                .supervisor = supervisor,
                                .deadline = deadline,
                                .resources = resources.trimmed(),
                                .made = {.circumstance = how}};
    auto kept = m_book.votes().resolve(resolution, m_clock.now());
    if (kept)
        m_hall.putResolution(*kept);
    return kept;
}

Done VotingDesk::changeChair(const ChairChange &change)
{
    const MeetingFacts facts = m_hall.facts();
    if (facts.meeting.state != MeetingState::Open)
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    if (!itemOf(change.item))
        return std::unexpected(Reason::refusal(CourseRefusal::NoSuchItem, {0, facts.items.size()}));
    const Appointee now = chairOf(change.item, facts.meeting, facts.items, facts.course.chairChanges);
    if (const Done may = mayChangeChair(change, now, facts.card, facts.quorum.base); !may)
        return may;
    ChairChange made = change;
    made.meeting = facts.meeting.id;
    made.made = {.circumstance = happening(m_hall.course(), facts.meeting, m_clock.now())};
    const auto kept = m_book.course().add(made, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    CourseRecord course = m_hall.course();
    course.chairChanges.append(*kept);
    m_hall.setCourse(std::move(course));
    return {};
}

Done VotingDesk::keepDraft(const QString &place, const QString &words)
{
    return m_book.village().keepDraft(place, words);
}

QString VotingDesk::draft(const QString &place) const
{
    return m_book.village().draft(place).value_or(QString());
}

} // namespace yishibu
