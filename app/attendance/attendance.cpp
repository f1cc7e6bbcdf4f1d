#include "app/attendance/attendance.h"

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
    : m_members(std::move(members)), m_memberSet(m_members.cbegin(), m_members.cend()),
      m_signIns(std::move(signIns))
{
    findMembers();
    settle();
}

Attendance Attendance::of(const QList<Entitled> &entitled, QList<SignIn> signIns)
{
    Attendance attendance;
    for (const Entitled &one : entitled) {
        attendance.m_members.append(one.villager);
        attendance.m_memberSet.insert(one.villager);
        if (one.household)
            attendance.m_householdAt.insert(*one.household, attendance.m_members.size() - 1);
        attendance.m_households.append(one.household);
    }
    attendance.m_signIns = std::move(signIns);
    attendance.findMembers();
    attendance.settle();
    return attendance;
}

void Attendance::put(const SignIn &signIn)
{
    const auto known = std::ranges::find(m_signIns, signIn.id, &SignIn::id);
    if (known == m_signIns.end())
        m_signIns.append(signIn);
    else
        *known = signIn;
    settle();
}

void Attendance::findMembers()
{
    m_memberAt.reserve(m_members.size());
    for (qsizetype i = 0; i < m_members.size(); ++i)
        m_memberAt.insert(m_members[i], i);
}

void Attendance::settle()
{
    m_hereBy.clear();
    m_came.fill(false, m_members.size());
    m_present.fill(false, m_members.size());
    for (qsizetype i = 0; i < m_signIns.size(); ++i) {
        const SignIn &signIn = m_signIns[i];
        if (signIn.withdrawn)
            continue;
        const qsizetype member = memberOf(signIn);
        if (member >= 0)
            m_came[member] = true;
        if (signIn.left)
            continue;
        if (!m_hereBy.contains(signIn.villager))
            m_hereBy.insert(signIn.villager, i);
        if (member >= 0)
            m_present[member] = true;
    }
    m_presentCount = int(m_present.count(true));
}

qsizetype Attendance::memberOf(const SignIn &signIn) const
{
    if (signIn.household) {
        if (const auto at = m_householdAt.constFind(*signIn.household); at != m_householdAt.constEnd())
            return *at;
    }
    return m_memberAt.value(signIn.villager, -1);
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
    if (isHere(who))
        return refuse(AttendanceRefusal::AlreadyHere);
    if (const qsizetype member = m_memberAt.value(who, -1); member >= 0)
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
        const bool came = !signIn.withdrawn && signIn.came.rank <= rank;
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
        if (signIn.isPresent() && memberOf(signIn) < 0)
            observing.append(signIn);
    }
    return observing;
}

const SignIn *Attendance::find(SignInId id) const
{
    const auto found = std::find_if(m_signIns.cbegin(), m_signIns.cend(),
                                    [id](const SignIn &signIn) { return signIn.id == id; });
    return found == m_signIns.cend() ? nullptr : &*found;
}

} // namespace yishibu
