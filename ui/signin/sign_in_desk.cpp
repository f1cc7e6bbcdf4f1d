#include "ui/signin/sign_in_desk.h"

#include "app/book_trouble.h"
#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

Outcome<SignIn> SignInDesk::admit(const VillagerId &who, Capacity asked, const ComingIn &how)
{
    if (m_hall.meeting().state != MeetingState::Open)
        return std::unexpected(Reason::refusal(
            m_hall.meeting().state == MeetingState::Closed ? CourseRefusal::AlreadyClosed : CourseRefusal::NotOpenYet));
    const auto capacity = m_hall.attendance().admit(who, asked);
    if (!capacity)
        return std::unexpected(capacity.error());
    if (*capacity == Capacity::Member && !m_hall.maySign(who))
        return std::unexpected(Reason::refusal(AttendanceRefusal::HouseholdUndecided));
    SignIn signIn{.meeting = m_hall.meeting().id,
                  .session = m_hall.session(),
                  .villager = who,
                  .capacity = *capacity,
                  .came = {.circumstance = circumstance(how.at, how.precision)},
                  .household = m_hall.attendance().householdOf(who),
                  .proxy = how.proxy,
                  .assistedBy = how.assistedBy.trimmed(),
                  .onPaper = how.fromPaper};
    if (how.fromPaper) {
        signIn.came.rank = rankBeforeFirstItem();
        signIn.came.circumstance.source = Source::Paper;
    }
    auto kept = m_book.attendance().admit(signIn, m_clock.now());
    if (!kept)
        return kept;
    if (const LeaveOfAbsence *leave = m_hall.door().leaveOf(who)) {
        const LeaveOfAbsence gone = *leave;
        if (m_book.door().withdraw(gone, m_clock.now())) {
            Door door = m_hall.door();
            door.leaves.removeOne(gone);
            m_hall.setDoor(std::move(door));
        }
    }
    m_hall.putSignIn(*kept);
    return kept;
}

Done SignInDesk::leave(const SignInId &id, const QDateTime &at)
{
    if (const Done may = m_hall.attendance().mayLeave(id); !may)
        return may;
    const SignIn signIn = *find(id);
    if (at.isValid() && at < signIn.came.circumstance.happenedAt)
        return std::unexpected(Reason::refusal(AttendanceRefusal::LeavesBeforeComing));
    const auto kept = m_book.attendance().leave(
        signIn, circumstance(at, at.isValid() ? Precision::Minute : Precision::Second), m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putSignIn(*kept);
    return {};
}

Done SignInDesk::withdraw(const SignInId &id, const QString &because)
{
    if (because.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(AttendanceRefusal::NoReason));
    if (const Done may = m_hall.attendance().mayWithdraw(id); !may)
        return may;
    const auto kept = m_book.attendance().withdraw(*find(id), because.trimmed(), m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putSignIn(*kept);
    return {};
}

Done SignInDesk::markOnPaper(const SignInId &id, bool seen)
{
    const auto signIn = find(id);
    if (!signIn)
        return std::unexpected(Reason::refusal(AttendanceRefusal::NoSuchSignIn));
    if (signIn->onPaper == seen)
        return {};
    const auto kept = m_book.attendance().markOnPaper(*signIn, seen, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putSignIn(*kept);
    return {};
}

Circumstance SignInDesk::circumstance(const QDateTime &at, Precision precision) const
{
    return {.happenedAt = at.isValid() ? at : m_clock.now(), .precision = precision};
}

/// A sheet signed at the door stands before everything that was said and voted, whenever it is typed in. 0: nothing was.
qint64 SignInDesk::rankBeforeFirstItem() const
{
    qint64 first = 0;
    const auto meet = [&first](qint64 rank) { first = first == 0 ? rank : qMin(first, rank); };
    for (const Remark &remark : m_hall.remarks())
        meet(remark.said.rank);
    for (const Vote &vote : m_hall.votes())
        meet(vote.opened.rank);
    return first == 0 ? 0 : qMax<qint64>(1, first - 1);
}

std::optional<SignIn> SignInDesk::last() const
{
    const QList<SignIn> &signIns = m_hall.attendance().signIns();
    for (auto it = signIns.crbegin(); it != signIns.crend(); ++it) {
        if (it->isPresent())
            return *it;
    }
    return std::nullopt;
}

std::optional<SignIn> SignInDesk::find(const SignInId &id) const
{
    for (const SignIn &signIn : m_hall.attendance().signIns()) {
        if (signIn.id == id)
            return signIn;
    }
    return std::nullopt;
}

} // namespace yishibu
