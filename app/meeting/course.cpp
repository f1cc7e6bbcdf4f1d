#include "app/meeting/course.h"

#include "app/voting/decision.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(CourseRefusal why, QList<qint64> figures = {}, const QString &article = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), article));
}

bool hasPassed(const AgendaItem &item, const QList<Vote> &votes)
{
    const Vote *last = lastCountedVote(votes, item.id);
    return last && last->decision && last->decision->passed;
}

bool isResolved(const AgendaItem &item, const QList<Resolution> &resolutions)
{
    return std::ranges::find(resolutions, item.id, &Resolution::item) != resolutions.cend();
}

Done isPrepared(const Meeting &meeting)
{
    if (!meeting.scheduledAt.isValid())
        return refuse(CourseRefusal::MissingTime);
    if (meeting.place.trimmed().isEmpty())
        return refuse(CourseRefusal::MissingPlace);
    if (!meeting.chair)
        return refuse(CourseRefusal::MissingChair);
    if (!meeting.recorder)
        return refuse(CourseRefusal::MissingRecorder);
    return {};
}

Done isRunning(const Meeting &meeting)
{
    switch (meeting.state) {
    case MeetingState::Preparing: return refuse(CourseRefusal::NotOpenYet);
    case MeetingState::Open: return {};
    case MeetingState::Closed: return refuse(CourseRefusal::AlreadyClosed);
    case MeetingState::Cancelled: return refuse(CourseRefusal::Cancelled);
    }
    return {};
}

Done mayEnterItem(const StagePoint &to, const MeetingFacts &facts)
{
    if (const Done running = isRunning(facts.meeting); !running)
        return running;
    if (to.item < 0 || to.item >= facts.items.size())
        return refuse(CourseRefusal::NoSuchItem, {to.item + 1, facts.items.size()});
    const AgendaItem &item = facts.items[to.item];
    if (to.step == ItemStep::Vote) {
        if (item.purpose == ItemPurpose::Hear)
            return std::unexpected(Reason::refusal(VotingRefusal::OnlyHeard, {item.ordinal},
                                                  facts.card.decides ? QString() : facts.card.quorumArticle));
        if (const QList<Reason> missing = missingFor(item, facts); !missing.isEmpty())
            return std::unexpected(missing.first());
    }
    if (to.step == ItemStep::Resolve && !hasPassed(item, facts.votes))
        return refuse(CourseRefusal::NothingPassed, {item.ordinal}, facts.card.majorityArticle);
    if (to.step == ItemStep::Resolve && facts.steps.contains(item.topic) && !isResolved(item, facts.resolutions))
        return refuse(CourseRefusal::OnlyAStep, {item.ordinal});
    return {};
}

std::optional<StagePoint> afterItem(const StagePoint &at, const MeetingFacts &facts)
{
    const bool known = at.item >= 0 && at.item < facts.items.size();
    const bool passed = known && hasPassed(facts.items[at.item], facts.votes);
    const bool heard = known && facts.items[at.item].purpose == ItemPurpose::Hear;
    const bool isStep = known && facts.steps.contains(facts.items[at.item].topic);
    switch (at.step) {
    case ItemStep::Explain: return StagePoint{Stage::Item, at.item, ItemStep::Discuss};
    case ItemStep::Discuss:
        if (!heard)
            return StagePoint{Stage::Item, at.item, ItemStep::Vote};
        break;
    case ItemStep::Vote:
        if (passed && !isStep)
            return StagePoint{Stage::Item, at.item, ItemStep::Resolve};
        [[fallthrough]];
    case ItemStep::Resolve: break;
    }
    if (at.item + 1 < facts.items.size())
        return StagePoint{Stage::Item, at.item + 1, ItemStep::Explain};
    return StagePoint{Stage::Minutes};
}

} // namespace

QList<Reason> missingFor(const AgendaItem &item, const MeetingFacts &facts)
{
    const QDate day = facts.meeting.scheduledAt.date();
    AgendaItem asked = item;
    // The matter is decided by others, with their delegation and after their study; this body settles its step alone.
    if (facts.steps.contains(item.topic))
        asked.purpose = ItemPurpose::Hear;
    QList<Reason> missing = agendaReady(asked, facts.topics, facts.delegations, facts.law, facts.card, day);
    const auto topic = std::ranges::find(facts.topics, item.topic, &Topic::id);
    if (item.purpose != ItemPurpose::Decide || topic == facts.topics.end())
        return missing;
    if (const Done may = contentMayBeDecided(*topic, facts.groundwork, day, item.ordinal); !may)
        missing.append(may.error());
    return missing;
}

QList<StagePoint> stagesOf(int items)
{
    QList<StagePoint> stages{{Stage::Prepare}, {Stage::SignIn}};
    for (int item = 0; item < items; ++item)
        stages.append({Stage::Item, item, ItemStep::Explain});
    stages.append({Stage::Minutes});
    stages.append({Stage::Publish});
    return stages;
}

QList<ItemStep> stepsOfItem()
{
    return {ItemStep::Explain, ItemStep::Discuss, ItemStep::Vote, ItemStep::Resolve};
}

std::optional<StagePoint> following(const StagePoint &at, const MeetingFacts &facts)
{
    switch (at.stage) {
    case Stage::Prepare: return StagePoint{Stage::SignIn};
    case Stage::SignIn: return facts.items.isEmpty() ? StagePoint{Stage::Minutes} : StagePoint{Stage::Item};
    case Stage::Item: return afterItem(at, facts);
    case Stage::Minutes: return StagePoint{Stage::Publish};
    case Stage::Publish: break;
    }
    return std::nullopt;
}

Done mayEnter(const StagePoint &to, const MeetingFacts &facts)
{
    const MeetingState state = facts.meeting.state;
    switch (to.stage) {
    case Stage::Prepare:
        return state == MeetingState::Closed ? Done(refuse(CourseRefusal::AlreadyClosed)) : Done();
    case Stage::SignIn: return state == MeetingState::Preparing ? mayOpen(facts) : isRunning(facts.meeting);
    case Stage::Item: return mayEnterItem(to, facts);
    case Stage::Minutes:
        return state == MeetingState::Closed ? Done() : isRunning(facts.meeting);
    case Stage::Publish:
        if (state == MeetingState::Cancelled)
            return refuse(CourseRefusal::Cancelled);
        return state == MeetingState::Closed ? Done() : Done(refuse(CourseRefusal::NotClosedYet));
    }
    return {};
}

Done mayOpen(const MeetingFacts &facts)
{
    if (facts.meeting.state != MeetingState::Preparing)
        return facts.meeting.state == MeetingState::Open ? Done() : isRunning(facts.meeting);
    if (const Done prepared = isPrepared(facts.meeting); !prepared)
        return prepared;
    if (facts.items.isEmpty())
        return refuse(CourseRefusal::NoAgendaItem);
    if (facts.quorum.base <= 0)
        return refuse(CourseRefusal::NobodyShouldAttend, {}, facts.card.compositionArticle);
    for (const AgendaItem &item : facts.items) {
        if (const QList<Reason> missing = missingFor(item, facts); !missing.isEmpty())
            return std::unexpected(missing.first());
    }
    return {};
}

Done mayClose(const MeetingFacts &facts)
{
    if (const Done running = isRunning(facts.meeting); !running)
        return running;
    QList<qint64> open;
    for (const AgendaItem &item : facts.items) {
        if (openVote(facts.votes, item.id))
            return refuse(CourseRefusal::VoteOpen, {item.ordinal});
        if (item.ending == ItemEnding::Open)
            open.append(item.ordinal);
    }
    if (!open.isEmpty())
        return refuse(CourseRefusal::ItemsOpen, open);
    return {};
}

} // namespace yishibu
