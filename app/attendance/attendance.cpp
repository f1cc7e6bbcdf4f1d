#include "app/attendance/attendance.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(AttendanceRefusal why)
{
    return std::unexpected(Reason::refusal(why));
}

} // namespace

Attendance::Attendance(QList<VillagerId> members, QList<SignIn> signIns)
    : m_members(std::move(members)), m_memberSet(m_members.cbegin(), m_members.cend()),
      m_signIns(std::move(signIns))
{}

Outcome<Capacity> Attendance::admit(VillagerId who, Capacity asked) const
{
    if (isHere(who))
        return refuse(AttendanceRefusal::AlreadyHere);
    if (isMember(who))
        return Capacity::Member;
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
    QSet<VillagerId> there;
    for (const SignIn &signIn : m_signIns) {
        const bool came = !signIn.withdrawn && signIn.came.rank <= rank;
        const bool gone = signIn.left && signIn.left->rank <= rank;
        if (came && !gone && isMember(signIn.villager))
            there.insert(signIn.villager);
    }
    return int(there.size());
}

std::optional<SignIn> Attendance::signInOf(VillagerId who) const
{
    for (const SignIn &signIn : m_signIns) {
        if (signIn.villager == who && signIn.isPresent())
            return signIn;
    }
    return std::nullopt;
}

QList<VillagerId> Attendance::presentMembers() const
{
    QSet<VillagerId> here;
    for (const SignIn &signIn : m_signIns) {
        if (signIn.isPresent())
            here.insert(signIn.villager);
    }
    QList<VillagerId> present;
    std::copy_if(m_members.cbegin(), m_members.cend(), std::back_inserter(present),
                 [&](VillagerId member) { return here.contains(member); });
    return present;
}

QList<VillagerId> Attendance::attendedMembers() const
{
    QSet<VillagerId> came;
    for (const SignIn &signIn : m_signIns) {
        if (!signIn.withdrawn)
            came.insert(signIn.villager);
    }
    QList<VillagerId> attended;
    std::copy_if(m_members.cbegin(), m_members.cend(), std::back_inserter(attended),
                 [&](VillagerId member) { return came.contains(member); });
    return attended;
}

QList<VillagerId> Attendance::absentMembers() const
{
    const QList<VillagerId> attended = attendedMembers();
    const QSet<VillagerId> came(attended.cbegin(), attended.cend());
    QList<VillagerId> absent;
    std::copy_if(m_members.cbegin(), m_members.cend(), std::back_inserter(absent),
                 [&](VillagerId member) { return !came.contains(member); });
    return absent;
}

QList<SignIn> Attendance::observers() const
{
    QList<SignIn> observing;
    for (const SignIn &signIn : m_signIns) {
        if (signIn.isPresent() && !isMember(signIn.villager))
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
