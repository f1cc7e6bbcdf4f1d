#include "app/attendance/absences.h"
#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_store.h"
#include "db/stores/meeting_store.h"
#include "ui/hall/hall.h"
#include "ui/roster/roster_desk.h"

#include <algorithm>

namespace yishibu {

namespace {

/// Who was asked and who came, as the book has it; nothing where it cannot be read.
std::optional<KeptAttendance> attendanceOf(Book &book, const Meeting &meeting)
{
    const auto entitled = book.meetings().entitled(meeting.id);
    const auto signIns = book.attendance().signIns(meeting.id);
    const auto door = book.door().of(meeting.id);
    if (!entitled || !signIns || !door)
        return std::nullopt;
    KeptAttendance kept{.day = meeting.scheduledAt.date()};
    for (const Entitled &one : *entitled)
        kept.expected.insert(one.villager);
    for (const SignIn &one : *signIns) {
        if (!one.withdrawn && one.capacity == Capacity::Member)
            kept.came.insert(one.villager);
    }
    for (const LeaveOfAbsence &one : door->leaves) {
        if (!one.withdrawn && !one.reason.trimmed().isEmpty())
            kept.excused.insert(one.villager);
    }
    return kept;
}

} // namespace

/// Out of the closed representatives' meetings; of those who hold a seat of that body today.
QList<LongAbsence> RosterDesk::longAbsences() const
{
    const auto meetings = m_book.meetings().meetings();
    QList<KeptAttendance> kept;
    for (const Meeting &meeting : meetings.value_or(QList<Meeting>())) {
        if (meeting.state != MeetingState::Closed || meeting.kind != MeetingKind::representatives())
            continue;
        if (auto attendance = attendanceOf(m_book, meeting))
            kept.append(std::move(*attendance));
    }
    QList<LongAbsence> absences;
    for (const AbsenceRun &run : absencesInARow(std::move(kept))) {
        const bool holdsSeat = std::ranges::any_of(m_hall.seats(), [&](const Seat &seat) {
            return seat.villager == run.who && seat.body == Body::Representatives && seat.isHeldOn(m_clock.today());
        });
        if (holdsSeat)
            absences.append({m_hall.nameOf(run.who), run.times, run.last});
    }
    return absences;
}

} // namespace yishibu
