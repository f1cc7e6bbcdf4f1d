#include "ui/minutes/minutes_desk.h"

#include "app/minutes/canonical.h"
#include "app/minutes/draft.h"
#include "db/backup.h"
#include "db/book.h"
#include "db/stores/ballot_store.h"
#include "db/stores/course_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/speaking_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"
#include "ui/hall/running_turn.h"

#include <algorithm>

namespace yishibu {

Outcome<Minutes> MinutesDesk::minutes() const
{
    const auto frozen = closed();
    if (!frozen)
        return std::unexpected(frozen.error());
    if (*frozen)
        return fromCanonical((*frozen)->canonical);
    const auto now = source();
    if (!now)
        return std::unexpected(now.error());
    return draftMinutes(*now);
}

Outcome<MinutesSource> MinutesDesk::source() const
{
    MinutesSource source = m_hall.minutesSource();
    auto typed = m_book.course().typedAt(source.meeting.id);
    if (!typed)
        return std::unexpected(typed.error());
    source.course.typedAt = std::move(*typed);
    auto plan = m_book.meetingPlans().of(source.meeting.id);
    if (!plan)
        return std::unexpected(plan.error());
    source.plan = std::move(*plan);
    auto ballots = m_book.ballots().ballots(source.meeting.id);
    if (!ballots)
        return std::unexpected(ballots.error());
    source.ballots = std::move(*ballots);
    auto dissents = m_book.ballots().dissents(source.meeting.id);
    if (!dissents)
        return std::unexpected(dissents.error());
    source.dissents = std::move(*dissents);
    source.abstentions = m_hall.facts().law.local.abstentions;
    return source;
}

Outcome<std::optional<ClosedMinutes>> MinutesDesk::closed() const
{
    return m_book.minutes().of(m_hall.meeting().id);
}

Outcome<Completeness> MinutesDesk::completeness() const
{
    const auto now = minutes();
    if (!now)
        return std::unexpected(now.error());
    return completenessOf(*now, m_hall.stepItems());
}

/// Whoever still speaks has spoken to the end of the meeting: nothing is kept about them once it is closed.
Done MinutesDesk::endTurn()
{
    const std::optional<SpeakingTurn> turn = turnEndingNow(m_hall);
    if (!turn)
        return {};
    const QDateTime now = m_clock.now();
    const auto kept = m_book.speaking().end(*turn, happeningHere(m_hall, now), now);
    if (!kept)
        return std::unexpected(kept.error());
    DiscussionRecord record = m_hall.discussion();
    *std::ranges::find(record.turns, kept->id, &SpeakingTurn::id) = *kept;
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Done MinutesDesk::close()
{
    if (const Done may = mayClose(m_hall.facts()); !may)
        return may;
    if (const Done ended = endTurn(); !ended)
        return ended;
    Meeting meeting = m_hall.meeting();
    const QDateTime now = m_clock.now();
    const auto number = m_book.minutes().nextNumber(meeting.scheduledAt.date().year());
    if (!number)
        return std::unexpected(number.error());
    meeting.state = MeetingState::Closed;
    meeting.closedAt = now;
    meeting.number = *number;
    auto whole = source();
    if (!whole)
        return std::unexpected(whole.error());
    whole->meeting = meeting;
    ClosedMinutes minutes{.meeting = meeting.id, .number = *number};
    minutes.canonical = canonicalBytes(draftMinutes(*whole));
    minutes.digest = digestOf(minutes.canonical);
    if (const Done kept = m_book.minutes().close(meeting, minutes, now); !kept)
        return kept;
    MeetingFacts facts = m_hall.facts();
    facts.meeting = meeting;
    m_hall.setMeeting(std::move(facts), m_hall.session(), m_hall.entitled());
    const auto backup = m_book.backUp(now);
    m_backupTrouble = backup ? std::nullopt : std::optional(backup.error());
    return {};
}

} // namespace yishibu
