#include "ui/signin/sign_in_desk.h"

#include "app/attendance/letters.h"
#include "app/book_trouble.h"
#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_store.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(AttendanceRefusal why)
{
    return std::unexpected(Reason::refusal(why));
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
    SignIn signIn{.meeting = m_hall.meeting().id,
                  .session = m_hall.session(),
                  .villager = who,
                  .came = {.circumstance = circumstance(how.at, how.precision)},
                  .left = {},
                  .household = m_hall.attendance().householdOf(who),
                  .proxy = {},
                  .assistedBy = how.assistedBy.trimmed(),
                  .onPaper = how.fromPaper};
    if (how.fromPaper) {
        signIn.came.rank = rankBeforeFirstItem();
        signIn.came.circumstance.source = Source::Paper;
    }
    AlongWithSignIn along;
    if (const Done ready = prepare(signIn, along, asked, how); !ready)
        return std::unexpected(ready.error());
    const auto kept = m_book.attendance().admit(signIn, m_clock.now(), along);
    if (!kept)
        return kept;
    if (const Done laid = layIn(*kept, along); !laid)
        return std::unexpected(laid.error());
    return kept;
}

Done SignInDesk::prepare(SignIn &signIn, AlongWithSignIn &along, Capacity asked, const ComingIn &how) const
{
    if (how.named) {
        if (const Done named = name(signIn, along); !named)
            return named;
    } else {
        const auto capacity = m_hall.attendance().admit(signIn.villager, asked);
        if (!capacity)
            return std::unexpected(capacity.error());
        if (admissionOf(signIn.villager) == Admission::Representative)
            return refuse(AttendanceRefusal::HouseholdUndecided);
        signIn.capacity = *capacity;
    }
    if (const LeaveOfAbsence *leave = m_hall.door().leaveOf(signIn.villager))
        along.leaveEnds = *leave;
    return how.letter ? take(*how.letter, signIn, along) : Done();
}

/// 户代表 changed on the spot: from the meeting's day on this adult stands for their household.
Done SignInDesk::name(SignIn &signIn, AlongWithSignIn &along) const
{
    const QDate day = m_hall.meeting().scheduledAt.date();
    const Villager *villager = m_hall.roster().find(signIn.villager);
    if (!villager)
        return refuse(AttendanceRefusal::NotOfHousehold);
    if (const Done may = mayBeNamed(*villager, m_hall.attendance(), day); !may)
        return may;
    signIn.capacity = Capacity::Member;
    signIn.household = villager->household;
    for (const HouseholdRepresentative &one : m_hall.door().representatives) {
        // One stands for a household at a time; one who only begins later is ended too, or nobody could be named today.
        if (one.household == villager->household && !one.withdrawn && (!one.until.isValid() || one.standsOn(day)))
            along.namedBefore = one;
    }
    if (along.namedBefore && along.namedBefore->villager == villager->id && along.namedBefore->standsOn(day)) {
        along.namedBefore.reset(); // they stand for it already
        return {};
    }
    along.named = HouseholdRepresentative{.household = villager->household,
                                          .villager = villager->id,
                                          .chosenBy = villager->isHead() ? HouseholdRepresentative::ChosenBy::Head
                                                                         : HouseholdRepresentative::ChosenBy::Family,
                                          .from = day,
                                          .until = {},
                                          .meeting = m_hall.meeting().id};
    return {};
}

/// 委托书: taken if the card knows proxies and it holds.
Done SignInDesk::take(Proxy letter, SignIn &signIn, AlongWithSignIn &along) const
{
    const Villager *principal = m_hall.roster().find(signIn.villager);
    const Villager *holder = m_hall.roster().find(letter.holder);
    if (!principal || !holder || signIn.capacity != Capacity::Member)
        return refuse(AttendanceRefusal::NotAMember);
    const Done may = mayStandFor(m_hall.card(), letter, *principal, *holder, m_hall.meeting().scheduledAt.date());
    if (!may)
        return may;
    letter.principal = principal->id;
    letter.meeting = m_hall.meeting().id;
    letter.shown = {.circumstance = {.happenedAt = m_clock.now()}};
    signIn.proxy = letter.id;
    along.letter = letter;
    return {};
}

/// What came along is read back as it lies in the book now.
Done SignInDesk::layIn(const SignIn &kept, const AlongWithSignIn &along)
{
    Done done;
    if (along.letter || along.leaveEnds || along.named) {
        auto door = m_book.door().of(kept.meeting);
        auto representatives = m_book.roster().representatives();
        if (door && representatives) {
            door->representatives = std::move(*representatives);
            m_hall.setDoor(std::move(*door));
        } else {
            done = std::unexpected(door ? representatives.error() : door.error());
        }
    }
    m_hall.putSignIn(kept);
    return done;
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
