#include "ui/meeting/meeting_desk.h"

#include "app/meeting/day_of_opening.h"
#include "db/book.h"
#include "db/stores/course_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

// The day of a meeting: held on another one than planned, or on paper and typed in afterwards.

Done MeetingDesk::holdToday(const QString &reason)
{
    const Meeting &meeting = m_hall.meeting();
    if (const Done may = mayBeHeldToday(meeting, reason, m_clock.today()); !may)
        return may;
    return changeTime(todayInstead(meeting, m_clock.now()), reason);
}

Done MeetingDesk::enterFromPaper(const QString &reason)
{
    const MeetingId id = m_hall.meeting().id;
    if (m_hall.course().lateEntry)
        return {};
    if (const Done may = mayBeLateEntry(m_hall.meeting(), reason, m_clock.today()); !may)
        return may;
    const LateEntry entry{.meeting = id,
                          .heldOn = m_hall.meeting().scheduledAt.date(),
                          .enteredOn = m_clock.today(),
                          .reason = reason.simplified()};
    return then(m_book.course().add(entry, m_clock.now()), [&] { return enter(id); });
}

Done MeetingDesk::takeBackLateEntry()
{
    const MeetingId id = m_hall.meeting().id;
    if (!m_hall.course().lateEntry)
        return {};
    if (m_hall.meeting().state != MeetingState::Preparing)
        return std::unexpected(Reason::refusal(MeetingRefusal::AlreadyOpen));
    return then(m_book.course().withdraw(*m_hall.course().lateEntry, m_clock.now()), [&] { return enter(id); });
}

} // namespace yishibu
