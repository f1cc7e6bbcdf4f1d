#include "ui/meeting/meeting_desk.h"

#include "app/meeting/day_of_opening.h"
#include "db/book.h"
#include "db/stores/course_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

Done MeetingDesk::leaveOut(const VillagerId &who, const QString &reason)
{
    const Meeting &meeting = m_hall.meeting();
    if (meeting.state != MeetingState::Preparing)
        return std::unexpected(Reason::refusal(MeetingRefusal::AlreadyOpen));
    BaseExclusion exclusion;
    exclusion.meeting = meeting.id;
    exclusion.villager = who;
    exclusion.reason = reason.simplified();
    exclusion.named = {.circumstance = happening(m_hall.course(), meeting, m_clock.now())};
    const QList<BaseExclusion> &others = m_hall.course().exclusions;
    const bool isOut = std::ranges::find(others, who, &BaseExclusion::villager) != others.end();
    const bool isMember = isOut || std::ranges::find(m_hall.entitled(), who, &Entitled::villager) != m_hall.entitled().end();
    if (const Done may = mayLeaveOut(exclusion, m_hall.card(), isMember, m_hall.attendance().isHere(who) || m_hall.attendance().leftOpen(who), others); !may)
        return may;
    const MeetingId id = meeting.id;
    return then(onlyDone(m_book.course().add(exclusion, m_clock.now())), [&] { return enter(id); });
}

Done MeetingDesk::countAgain(const BaseExclusion &exclusion)
{
    if (m_hall.meeting().state != MeetingState::Preparing)
        return std::unexpected(Reason::refusal(MeetingRefusal::AlreadyOpen));
    const MeetingId id = m_hall.meeting().id;
    return then(m_book.course().withdraw(exclusion, m_clock.now()), [&] { return enter(id); });
}

Done MeetingDesk::announceLeftOut()
{
    const Meeting &meeting = m_hall.meeting();
    if (meeting.state != MeetingState::Open)
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    QList<BaseExclusion> unsaid = m_hall.course().exclusions;
    unsaid.removeIf([](const BaseExclusion &exclusion) { return exclusion.announced.has_value(); });
    if (const Done kept = m_book.course().announce(unsaid, happening(m_hall.course(), meeting, m_clock.now()), m_clock.now()); !kept)
        return kept;
    auto course = m_book.course().of(meeting.id);
    if (!course)
        return std::unexpected(course.error());
    m_hall.setCourse(std::move(*course));
    return {};
}

} // namespace yishibu
