#include "app/attendance/attendance.h"

#include <QSet>
#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(AttendanceRefusal why)
{
    return std::unexpected(Reason::refusal(why));
}

QList<VillagerId> chosen(const QList<VillagerId> &members, const QList<bool> &marks, bool wanted)
{
    QList<VillagerId> list;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (marks[i] == wanted)
            list.append(members[i]);
    }
    return list;
}

} // namespace

Attendance::Attendance(QList<VillagerId> members, QList<SignIn> signIns)
    : m_members(std::move(members)), m_signIns(std::move(signIns))
{
    layOut();
}

Attendance Attendance::of(const QList<Entitled> &entitled, QList<SignIn> signIns, std::optional<SessionId> sitting)
{
    Attendance attendance;
    attendance.m_sitting = sitting;
    for (const Entitled &one : entitled) {
        attendance.m_members.append(one.villager);
        if (one.household)
            attendance.m_householdAt.insert(*one.household, attendance.m_members.size() - 1);
        attendance.m_households.append(one.household);
    }
    attendance.m_signIns = std::move(signIns);
    attendance.layOut();
    return attendance;
}

void Attendance::layOut()
{
    m_memberAt.reserve(m_members.size());
    for (qsizetype i = 0; i < m_members.size(); ++i)
        m_memberAt.insert(m_members[i], i);
    m_came.fill(false, m_members.size());
    m_signed.fill(false, m_members.size());
    m_present.fill(false, m_members.size());
    for (qsizetype i = 0; i < m_signIns.size(); ++i)
        enter(i);
}

void Attendance::put(const SignIn &signIn)
{
    const qsizetype known = m_signInAt.value(signIn.id, -1);
    if (known < 0) {
        m_signIns.append(signIn);
        enter(m_signIns.size() - 1);
        return;
    }
    takeOut(known);
    m_signIns[known] = signIn;
    enter(known);
}

void Attendance::enter(qsizetype at)
{
    const SignIn &signIn = m_signIns.at(at);
    const auto insert = [at](QList<qsizetype> &places) { places.insert(std::ranges::lower_bound(places, at), at); };
    m_signInAt.insert(signIn.id, at);
    insert(m_ofPerson[signIn.villager]);
    const qsizetype member = memberOf(signIn);
    if (member >= 0)
        insert(m_forMember[member]);
    else if (isHereBy(signIn))
        ++m_observing;
    settle(signIn);
}

void Attendance::takeOut(qsizetype at)
{
    const SignIn &signIn = m_signIns.at(at);
    m_ofPerson[signIn.villager].removeOne(at);
    const qsizetype member = memberOf(signIn);
    if (member >= 0)
        m_forMember[member].removeOne(at);
    else if (isHereBy(signIn))
        --m_observing;
    settle(signIn);
}

/// Whether the person and the member of this sign-in are here, by all the sign-ins they have.
void Attendance::settle(const SignIn &signIn)
{
    const auto isPresent = [this](qsizetype at) { return isHereBy(m_signIns.at(at)); };
    const QList<qsizetype> own = m_ofPerson.value(signIn.villager);
    if (const auto here = std::ranges::find_if(own, isPresent); here != own.cend())
        m_hereBy.insert(signIn.villager, *here);
    else
        m_hereBy.remove(signIn.villager);
    const qsizetype member = memberOf(signIn);
    if (member < 0)
        return;
    const QList<qsizetype> counted = m_forMember.value(member);
    const bool present = std::ranges::any_of(counted, isPresent);
    m_presentCount += int(present) - int(m_present.at(member));
    m_present[member] = present;
    m_came[member] = std::ranges::any_of(counted, [this](qsizetype at) { return !m_signIns.at(at).withdrawn; });
    const bool hasSigned = std::ranges::any_of(counted, [this](qsizetype at) {
        return !m_signIns.at(at).withdrawn && isOfSitting(m_signIns.at(at));
    });
    m_signedCount += int(hasSigned) - int(m_signed.at(member));
    m_signed[member] = hasSigned;
}

qsizetype Attendance::memberOf(const SignIn &signIn) const
{
    if (signIn.capacity == Capacity::Observer)
        return -1;
    if (signIn.household) {
        if (const auto at = m_householdAt.constFind(*signIn.household); at != m_householdAt.constEnd())
            return *at;
    }
    return m_memberAt.value(signIn.villager, -1);
}

std::optional<VillagerId> Attendance::memberFor(const SignIn &signIn) const
{
    const qsizetype member = memberOf(signIn);
    return member < 0 ? std::nullopt : std::optional(m_members.at(member));
}

bool Attendance::isObserving(VillagerId who) const
{
    const auto at = m_hereBy.constFind(who);
    return at != m_hereBy.constEnd() && memberOf(m_signIns.at(*at)) < 0;
}

std::optional<HouseholdId> Attendance::householdOf(VillagerId member) const
{
    return m_households.value(m_memberAt.value(member, -1));
}

bool Attendance::isHere(const HouseholdId &household) const
{
    const auto at = m_householdAt.constFind(household);
    return at != m_householdAt.constEnd() && m_present[*at];
}

Outcome<Capacity> Attendance::admit(VillagerId who, Capacity asked) const
{
    const qsizetype member = m_memberAt.value(who, -1);
    // Who watched and is a member by now signs in as one.
    if (isHere(who) && (member < 0 || !isObserving(who)))
        return refuse(AttendanceRefusal::AlreadyHere);
    if (member >= 0)
        return m_present[member] ? Outcome<Capacity>(refuse(AttendanceRefusal::HouseholdHere)) : Capacity::Member;
    if (asked == Capacity::Observer)
        return Capacity::Observer;
    return refuse(AttendanceRefusal::NotAMember);
}

Done Attendance::mayWithdraw(SignInId signIn) const
{
    const SignIn *found = find(signIn);
    if (!found)
        return refuse(AttendanceRefusal::NoSuchSignIn);
    if (found->withdrawn)
        return refuse(AttendanceRefusal::AlreadyWithdrawn);
    return {};
}

Done Attendance::mayLeave(SignInId signIn, std::optional<qint64> rank) const
{
    if (const Done known = mayWithdraw(signIn); !known)
        return known;
    const SignIn *found = find(signIn);
    if (found->left)
        return refuse(AttendanceRefusal::AlreadyLeft);
    if (rank && *rank < found->came.rank)
        return refuse(AttendanceRefusal::LeavesBeforeComing);
    return {};
}

int Attendance::presentAt(qint64 rank) const
{
    QSet<qsizetype> there;
    for (const SignIn &signIn : m_signIns) {
        const bool came = !signIn.withdrawn && isOfSitting(signIn) && signIn.came.rank <= rank;
        const bool gone = signIn.left && signIn.left->rank <= rank;
        const qsizetype member = came && !gone ? memberOf(signIn) : -1;
        if (member >= 0)
            there.insert(member);
    }
    return int(there.size());
}

std::optional<SignIn> Attendance::signInOf(VillagerId who) const
{
    const auto at = m_hereBy.constFind(who);
    return at == m_hereBy.constEnd() ? std::nullopt : std::optional(m_signIns[*at]);
}

std::optional<SignIn> Attendance::signatureOf(VillagerId member) const
{
    const QList<qsizetype> counted = m_forMember.value(m_memberAt.value(member, -1));
    for (qsizetype i = counted.size() - 1; i >= 0; --i) {
        const SignIn &signIn = m_signIns.at(counted.at(i));
        if (!signIn.withdrawn && isOfSitting(signIn))
            return signIn;
    }
    return std::nullopt;
}

std::optional<SignIn> Attendance::leftOpen(VillagerId who) const
{
    for (const qsizetype at : m_ofPerson.value(who)) {
        if (m_signIns.at(at).isPresent() && !isOfSitting(m_signIns.at(at)))
            return m_signIns.at(at);
    }
    return std::nullopt;
}

QList<VillagerId> Attendance::presentMembers() const
{
    return chosen(m_members, m_present, true);
}

QList<VillagerId> Attendance::attendedMembers() const
{
    return chosen(m_members, m_came, true);
}

QList<VillagerId> Attendance::absentMembers() const
{
    return chosen(m_members, m_came, false);
}

QList<SignIn> Attendance::observers() const
{
    QList<SignIn> observing;
    for (const SignIn &signIn : m_signIns) {
        if (isHereBy(signIn) && memberOf(signIn) < 0)
            observing.append(signIn);
    }
    return observing;
}

const SignIn *Attendance::find(SignInId id) const
{
    const qsizetype at = m_signInAt.value(id, -1);
    return at < 0 ? nullptr : &m_signIns.at(at);
}

} // namespace yishibu
