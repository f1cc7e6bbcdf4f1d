#pragma once

#include "app/attendance/sign_in.h"
#include "app/outcome.h"

#include <QList>
#include <QSet>
#include <optional>

namespace yishibu {

/// Why somebody is not signed in or out.
enum class AttendanceRefusal {
    AlreadyHere,       ///< signed in and not left
    NotAMember,        ///< not among those who should attend; may be admitted as an observer
    NoSuchSignIn,
    AlreadyWithdrawn,
    AlreadyLeft,
    LeavesBeforeComing,
};

/// 到会情况: who is here, worked out from the list of members and the sign-ins. It stores nothing: the desk
/// asks, keeps the sign-in and makes a new one.
class Attendance
{
public:
    Attendance() = default;
    /// members: those who should attend (shouldAttend()); signIns: all of one meeting, withdrawn ones too.
    Attendance(QList<VillagerId> members, QList<SignIn> signIns);

    /// In which capacity somebody may be signed in now. A member is always counted, whatever was asked for;
    /// anybody else comes in only as an observer. Who left may come back with a new sign-in.
    Outcome<Capacity> admit(VillagerId who, Capacity asked = Capacity::Member) const;
    Done mayWithdraw(SignInId signIn) const;
    /// rank: the place of the leaving within the meeting, where it is known.
    Done mayLeave(SignInId signIn, std::optional<qint64> rank = {}) const;

    int base() const { return int(m_members.size()); }
    int present() const { return int(presentMembers().size()); }
    /// Members present at a place within the meeting: those who had come by then and not yet left, whenever
    /// it was typed in.
    int presentAt(qint64 rank) const;

    bool isMember(VillagerId who) const { return m_memberSet.contains(who); }
    bool isHere(VillagerId who) const { return signInOf(who).has_value(); }
    /// The sign-in by which somebody is here now.
    std::optional<SignIn> signInOf(VillagerId who) const;

    QList<VillagerId> presentMembers() const; ///< in the order of the members
    /// Members who never came (those who came and left are not among them).
    QList<VillagerId> absentMembers() const;
    /// Members who came at any time: 实到 of the minutes.
    QList<VillagerId> attendedMembers() const;
    QList<SignIn> observers() const; ///< here now as observers

    const QList<VillagerId> &members() const { return m_members; }
    const QList<SignIn> &signIns() const { return m_signIns; }

private:
    const SignIn *find(SignInId id) const;

    QList<VillagerId> m_members;
    QSet<VillagerId> m_memberSet;
    QList<SignIn> m_signIns;
};

} // namespace yishibu
