#include "ui/signin/door_desk.h"

#include "app/attendance/cited.h"
#include "db/book.h"
#include "db/stores/door_store.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(AttendanceRefusal why)
{
    return std::unexpected(Reason::refusal(why));
}

template<typename Record, typename Id>
const Record *byId(const QList<Record> &records, const Id &id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.cend() ? nullptr : &*found;
}

} // namespace

Done DoorDesk::isOpen() const
{
    if (m_hall.meeting().state == MeetingState::Open)
        return {};
    return std::unexpected(Reason::refusal(m_hall.meeting().state == MeetingState::Closed
                                               ? CourseRefusal::AlreadyClosed
                                               : CourseRefusal::NotOpenYet));
}

Moment DoorDesk::justNow() const
{
    return {.circumstance = happeningHere(m_hall, m_clock.now())};
}

Done DoorDesk::layIn()
{
    auto door = m_book.door().of(m_hall.meeting().id);
    const auto representatives = m_book.roster().representatives();
    if (!door)
        return std::unexpected(door.error());
    if (!representatives)
        return std::unexpected(representatives.error());
    door->representatives = *representatives;
    m_hall.setDoor(std::move(*door));
    return {};
}

Done DoorDesk::excuse(const VillagerId &member, const QString &reason)
{
    if (const Done open = isOpen(); !open)
        return open;
    if (!m_hall.attendance().isMember(member))
        return std::unexpected(cited(Reason::refusal(AttendanceRefusal::NotAMember), m_hall.card()));
    if (m_hall.attendance().isHere(member))
        return refuse(AttendanceRefusal::AlreadyHere);
    if (m_hall.door().leaveOf(member))
        return refuse(AttendanceRefusal::AlreadyOnLeave);
    if (reason.trimmed().isEmpty())
        return refuse(AttendanceRefusal::NoReason);
    const LeaveOfAbsence leave{.meeting = m_hall.meeting().id,
                               .villager = member,
                               .reason = reason.trimmed(),
                               .asked = justNow()};
    return then(onlyDone(m_book.door().add(leave, m_clock.now())), [this] { return layIn(); });
}

Done DoorDesk::takeBackLeave(const LeaveId &id)
{
    const LeaveOfAbsence *leave = byId(m_hall.door().leaves, id);
    if (!leave)
        return refuse(AttendanceRefusal::AlreadyWithdrawn);
    return then(m_book.door().withdraw(*leave, m_clock.now()), [this] { return layIn(); });
}

Done DoorDesk::welcome(const QString &name, const QString &office)
{
    if (const Done open = isOpen(); !open)
        return open;
    if (name.trimmed().isEmpty())
        return refuse(AttendanceRefusal::NoName);
    const OutsideObserver guest{.meeting = m_hall.meeting().id,
                                .session = m_hall.session(),
                                .name = name.trimmed(),
                                .office = office.trimmed(),
                                .came = justNow(),
                                .left = {}};
    return then(onlyDone(m_book.door().add(guest, m_clock.now())), [this] { return layIn(); });
}

Done DoorDesk::guestLeaves(const OutsideObserverId &id)
{
    const OutsideObserver *guest = byId(m_hall.door().observers, id);
    if (!guest || guest->left)
        return refuse(AttendanceRefusal::AlreadyLeft);
    return then(onlyDone(m_book.door().leave(*guest, justNow().circumstance, m_clock.now())), [this] { return layIn(); });
}

Done DoorDesk::takeBackGuest(const OutsideObserverId &id)
{
    const OutsideObserver *guest = byId(m_hall.door().observers, id);
    if (!guest)
        return refuse(AttendanceRefusal::AlreadyWithdrawn);
    return then(m_book.door().withdraw(*guest, m_clock.now()), [this] { return layIn(); });
}

Outcome<SheetReconciliation> DoorDesk::compare(int onPaper)
{
    if (const Done open = isOpen(); !open)
        return std::unexpected(open.error());
    if (onPaper < 0)
        return refuse(AttendanceRefusal::NotACount);
    return keep({.onPaper = onPaper});
}

Done DoorDesk::goOnUncompared(const QString &why)
{
    if (const Done open = isOpen(); !open)
        return open;
    if (m_hall.door().lastReconciliation(m_hall.session()))
        return {};
    return onlyDone(keep({.note = why.trimmed(), .isCounted = false}));
}

Outcome<SheetReconciliation> DoorDesk::keep(SheetReconciliation compared)
{
    compared.meeting = m_hall.meeting().id;
    compared.session = m_hall.session();
    compared.onScreen = m_hall.attendance().signedMembers();
    compared.compared = justNow();
    auto kept = m_book.door().add(compared, m_clock.now());
    if (!kept)
        return kept;
    if (const Done laid = layIn(); !laid)
        return std::unexpected(laid.error());
    return kept;
}

Done DoorDesk::noteDifference(const QString &why)
{
    const SheetReconciliation *last = m_hall.door().lastReconciliation(m_hall.session());
    if (!last || !last->isCounted || last->agrees())
        return {};
    if (why.trimmed().isEmpty())
        return refuse(AttendanceRefusal::NoReason);
    return then(m_book.door().note(*last, why.trimmed(), m_clock.now()), [this] { return layIn(); });
}

} // namespace yishibu
