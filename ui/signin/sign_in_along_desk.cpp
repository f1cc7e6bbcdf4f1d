#include "ui/signin/sign_in_desk.h"

#include "app/attendance/cited.h"
#include "app/attendance/letters.h"
#include "app/meeting/day_of_opening.h"
#include "app/village/register_rules.h"
#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(AttendanceRefusal why, const QString &article = {})
{
    return std::unexpected(Reason::refusal(why, {}, article));
}

/// Who was in another part of the meeting left it when it ended, and is signed out of it as they come to this one.
std::optional<SignIn> leftWithTheirPart(const VillagerId &who, const Hall &hall, const QDateTime &now)
{
    std::optional<SignIn> before = hall.attendance().leftOpen(who);
    if (!before)
        return before;
    Circumstance how = happening(hall.course(), hall.meeting(), now);
    for (const MeetingPart &part : hall.parts()) {
        if (part.session.id != before->session)
            continue;
        how = happeningIn(part, hall.course(), hall.meeting(), now);
        if (part.closedAt.isValid() && how.source == Source::Live)
            how.happenedAt = part.closedAt;
    }
    before->left = Moment{.circumstance = how};
    return before;
}

} // namespace

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
    along.otherPart = leftWithTheirPart(signIn.villager, m_hall, m_clock.now());
    if (m_hall.attendance().isObserving(signIn.villager))
        along.observed = m_hall.attendance().signInOf(signIn.villager);
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
    // Of a meeting entered from its paper: who left the register since stood for it until then, and whoever follows goes on.
    const QDate until = lastDayToRepresent(*villager);
    for (const HouseholdRepresentative &one : m_hall.door().representatives) {
        if (until.isValid() && one.from > until)
            continue;
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
                                          .until = until,
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
    // Laid before this meeting already, by a holder who went and came back.
    for (const Proxy &shown : m_hall.door().proxies) {
        letter.id = shown.id;
        letter.shown = shown.shown;
        signIn.proxy = shown.id;
        if (letter == shown)
            return {};
    }
    letter.id = ProxyId::fresh();
    letter.shown = {.circumstance = happeningHere(m_hall, m_clock.now())};
    signIn.proxy = letter.id;
    along.letter = letter;
    return {};
}

/// Nobody stands for a member without being there: who holds the letter and is not here yet signs in with it, first.
Done SignInDesk::bringHolder(const Proxy &letter, QList<Arrival> &arrivals, const ComingIn &how) const
{
    if (const auto here = m_hall.attendance().signInOf(letter.holder)) {
        // A letter cannot be handed on by another letter.
        return here->proxy ? Done(std::unexpected(cited(Reason::refusal(AttendanceRefusal::HolderAway), m_hall.card()))) : Done();
    }
    Arrival holder{newSignIn(letter.holder, how)};
    const auto capacity = m_hall.attendance().admit(letter.holder, Capacity::Observer);
    if (!capacity)
        return std::unexpected(capacity.error());
    holder.signIn.capacity = *capacity;
    if (const LeaveOfAbsence *leave = m_hall.door().leaveOf(letter.holder))
        holder.along.leaveEnds = *leave;
    holder.along.otherPart = leftWithTheirPart(letter.holder, m_hall, m_clock.now());
    arrivals.prepend(holder);
    return {};
}

/// What came along is read back as it lies in the book now.
Done SignInDesk::layIn(const QList<SignIn> &kept, const QList<Arrival> &with)
{
    Done done;
    if (std::ranges::any_of(with, [](const Arrival &one) { return one.along != AlongWithSignIn(); }))
        done = layInDoor(kept.first(), std::ranges::any_of(with, [](const Arrival &one) { return one.along.named.has_value(); }));
    const auto changesOther = [](const Arrival &one) { return one.along.observed || one.along.otherPart; };
    if (std::ranges::none_of(with, changesOther)) {
        for (const SignIn &signIn : kept)
            m_hall.putSignIn(signIn);
        return done;
    }
    const auto all = m_book.attendance().signIns(kept.first().meeting);
    if (!all)
        return std::unexpected(all.error());
    m_hall.setSignIns(*all);
    return done;
}

Done SignInDesk::layInDoor(const SignIn &kept, bool isNamingChanged)
{
    auto door = m_book.door().of(kept.meeting);
    auto representatives = m_book.roster().representatives();
    const auto entitled = m_book.meetings().entitled(kept.meeting);
    if (!door)
        return std::unexpected(door.error());
    if (!representatives)
        return std::unexpected(representatives.error());
    if (!entitled)
        return std::unexpected(entitled.error());
    // Where nobody is named any more the line is that of whoever it was when the meeting opened.
    if (isNamingChanged && kept.withdrawn)
        m_hall.setMeeting(m_hall.facts(), m_hall.session(), *entitled);
    door->representatives = std::move(*representatives);
    m_hall.setDoor(std::move(*door));
    return {};
}

} // namespace yishibu
