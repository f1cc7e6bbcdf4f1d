#include "ui/signin/sign_in_desk.h"

#include "app/attendance/cited.h"
#include "app/attendance/letters.h"
#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(AttendanceRefusal why)
{
    return std::unexpected(Reason::refusal(why));
}

/// An hour of the day the meeting, or that part of it, was held on, also where it is typed in from its paper days later.
QDateTime onItsDay(QDateTime at, const SessionId &session, const Hall &hall)
{
    if (at.isValid() && hall.course().lateEntry)
        at.setDate(happeningIn(session, hall, at).happenedAt.date());
    return at;
}

} // namespace

Admission SignInDesk::admissionOf(const VillagerId &who) const
{
    const Villager *villager = m_hall.roster().find(who);
    return villager ? yishibu::admissionOf(*villager, m_hall.attendance(), m_hall.door().representatives,
                                           m_hall.meeting().scheduledAt.date())
                    : Admission::Observer;
}

Outcome<SignIn> SignInDesk::admitAsDue(const VillagerId &who, const ComingIn &how)
{
    return admit(who, admissionOf(who) == Admission::Observer ? Capacity::Observer : Capacity::Member, how);
}

Outcome<SignIn> SignInDesk::admit(const VillagerId &who, Capacity asked, const ComingIn &how)
{
    if (m_hall.meeting().state != MeetingState::Open)
        return std::unexpected(Reason::refusal(
            m_hall.meeting().state == MeetingState::Closed ? CourseRefusal::AlreadyClosed : CourseRefusal::NotOpenYet));
    SignIn signIn = newSignIn(who, how);
    signIn.assistedBy = how.assistedBy.trimmed();
    signIn.onPaper = how.fromPaper;
    if (how.fromPaper || m_hall.course().lateEntry) {
        signIn.came.rank = rankBeforeFirstItem();
        signIn.came.circumstance.source = Source::Paper;
    }
    Arrival arrival{signIn};
    if (const Done ready = prepare(arrival.signIn, arrival.along, asked, how); !ready)
        return std::unexpected(cited(ready.error(), m_hall.card()));
    QList<Arrival> arrivals{arrival};
    if (how.letter) {
        if (const Done holder = bringHolder(*how.letter, arrivals, how); !holder)
            return std::unexpected(holder.error());
    }
    const auto kept = m_book.attendance().admit(arrivals, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    if (const Done laid = layIn(*kept, arrivals); !laid)
        return std::unexpected(laid.error());
    return kept->last();
}

SignIn SignInDesk::newSignIn(const VillagerId &who, const ComingIn &how) const
{
    return {.meeting = m_hall.meeting().id,
            .session = m_hall.session(),
            .villager = who,
            .came = {.circumstance = circumstance(how.at, how.precision, m_hall.session())},
            .left = {},
            .household = m_hall.attendance().householdOf(who),
            .proxy = {}};
}

Done SignInDesk::leave(const SignInId &id, const QDateTime &said)
{
    if (const Done may = m_hall.attendance().mayLeave(id); !may)
        return may;
    const SignIn signIn = *find(id);
    const QDateTime at = onItsDay(said, signIn.session, m_hall);
    const QList<SignIn> leaving = QList<SignIn>{signIn} + standingBy(signIn);
    for (const SignIn &one : leaving) {
        if (at.isValid() && at < one.came.circumstance.happenedAt)
            return refuse(AttendanceRefusal::LeavesBeforeComing);
    }
    const auto kept = m_book.attendance().leave(
        leaving, circumstance(at, at.isValid() ? Precision::Minute : Precision::Second, signIn.session), m_clock.now());
    return kept ? layIn(*kept, {}) : std::unexpected(kept.error());
}

Done SignInDesk::withdraw(const SignInId &id, const QString &because)
{
    if (because.trimmed().isEmpty())
        return refuse(AttendanceRefusal::NoReason);
    if (const Done may = m_hall.attendance().mayWithdraw(id); !may)
        return may;
    const SignIn signIn = *find(id);
    QList<Arrival> mistaken;
    for (const SignIn &one : QList<SignIn>{signIn} + heldBy(signIn, m_hall.attendance(), m_hall.door().proxies)) {
        const auto came = m_book.attendance().cameWith(one);
        if (!came)
            return std::unexpected(came.error());
        mistaken.append({one, givenBack(*came, one, m_hall.attendance(), m_hall.door())});
    }
    const auto kept = m_book.attendance().withdraw(mistaken, because.trimmed(), m_clock.now());
    return kept ? layIn(*kept, mistaken) : std::unexpected(kept.error());
}

/// Who is here by a letter that this person holds, as long as they are here themselves.
QList<SignIn> SignInDesk::standingBy(const SignIn &holder) const
{
    QList<SignIn> standing = heldBy(holder, m_hall.attendance(), m_hall.door().proxies);
    standing.removeIf([this](const SignIn &one) { return !m_hall.attendance().isHereBy(one); });
    return standing;
}

QStringList SignInDesk::standsForByLetter(const SignIn &holder) const
{
    QStringList names;
    for (const SignIn &one : standingBy(holder))
        names.append(m_hall.nameOf(one.villager));
    return names;
}

Done SignInDesk::markOnPaper(const SignInId &id, bool seen)
{
    const auto signIn = find(id);
    if (!signIn)
        return refuse(AttendanceRefusal::NoSuchSignIn);
    if (signIn->onPaper == seen)
        return {};
    const auto kept = m_book.attendance().markOnPaper(*signIn, seen, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putSignIn(*kept);
    return {};
}

Circumstance SignInDesk::circumstance(const QDateTime &at, Precision precision, const SessionId &session) const
{
    Circumstance how = happeningIn(session, m_hall, m_clock.now());
    if (at.isValid()) {
        how.happenedAt = onItsDay(at, session, m_hall);
        how.precision = precision;
    } else if (how.source == Source::Live) {
        how.precision = precision;
    }
    return how;
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
        if (m_hall.attendance().isHereBy(*it))
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
