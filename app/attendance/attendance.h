#pragma once

#include "app/attendance/entitled.h"
#include "app/attendance/sign_in.h"
#include "app/outcome.h"

#include <QHash>
#include <QList>
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
    HouseholdHere,      ///< somebody has signed for this household already
    HouseholdUndecided, ///< nobody is named who signs for the household
    NotOfHousehold,     ///< who should stand for a household is no adult of it
    NoProxy,            ///< this meeting knows no proxy; with the article
    ProxyNotOfHousehold, ///< who holds the letter is no other adult of the member's household; with the article
    LetterIncomplete,   ///< a letter names matter, powers and period; with the article
    HolderAway,         ///< who holds a letter is here only by a letter of their own; with the article
    LetterOutOfTime,    ///< signed after the meeting, or run out before it
    NoReason,           ///< a leave or a withdrawal says why
    NoName,             ///< an observer from outside has a name
    AlreadyOnLeave,
    NotACount,          ///< a count of signatures below zero
};

/// 到会情况: who is here, worked out from the list of members and the sign-ins. It stores nothing: the desk
/// asks, keeps the sign-in and makes a new one.
class Attendance
{
public:
    Attendance() = default;
    /// members: those who should attend (shouldAttend()); signIns: all of one meeting, withdrawn ones too.
    Attendance(QList<VillagerId> members, QList<SignIn> signIns);
    /// The same where households may be counted: a household is present by whoever signed in for it. In a meeting held in
    /// parts `sitting` is the part that sits: who signed in for another went home with it, and is not here.
    static Attendance of(const QList<Entitled> &entitled, QList<SignIn> signIns, std::optional<SessionId> sitting = {});

    /// One more sign-in, or another state of one that is there. Only what hangs on it is counted anew, so that the ten
    /// thousandth costs no more than the first.
    void put(const SignIn &signIn);

    /// In which capacity somebody may be signed in now. A member is always counted, whatever was asked for;
    /// anybody else comes in only as an observer. Who left may come back with a new sign-in.
    Outcome<Capacity> admit(VillagerId who, Capacity asked = Capacity::Member) const;
    Done mayWithdraw(SignInId signIn) const;
    /// rank: the place of the leaving within the meeting, where it is known.
    Done mayLeave(SignInId signIn, std::optional<qint64> rank = {}) const;

    int base() const { return int(m_members.size()); }
    int present() const { return m_presentCount; }
    /// How many members have signed in to the part that sits, gone or not: so many signatures stand on its sheets. A member who
    /// left and came again signed one line.
    int signedMembers() const { return m_signedCount; }
    /// Members present at a place within the meeting: those who had come by then and not yet left, whenever
    /// it was typed in; of the part that sits, where it is held in parts.
    int presentAt(qint64 rank) const;

    /// Whether a sign-in counts: for a member, or for the household somebody came for, whoever stands for it since. Who
    /// came in as an observer does not count by that, even if a household names them later.
    bool counts(const SignIn &signIn) const { return memberOf(signIn) >= 0; }
    /// The member a sign-in counts for; none for an observer.
    std::optional<VillagerId> memberFor(const SignIn &signIn) const;
    bool isMember(VillagerId who) const { return m_memberAt.contains(who); }
    bool isHere(VillagerId who) const { return m_hereBy.contains(who); }
    /// Whether somebody is here by this sign-in: it stands, they have not left, and it is of the part that sits.
    bool isHereBy(const SignIn &signIn) const { return signIn.isPresent() && isOfSitting(signIn); }
    /// In a meeting held in parts: the sign-in of another part from which somebody was never signed out. It ends when they
    /// come to the one that sits.
    std::optional<SignIn> leftOpen(VillagerId who) const;
    /// Here, and counted for nobody.
    bool isObserving(VillagerId who) const;
    /// Whether the member at this place of members() is here, or somebody who signed for their household.
    bool isPresentAt(qsizetype place) const { return m_present.at(place); }
    /// The household a member stands for; none where persons are counted.
    std::optional<HouseholdId> householdOf(VillagerId member) const;
    /// Whether the meeting counts households and this one is among them.
    bool isCounted(const HouseholdId &household) const { return m_householdAt.contains(household); }
    /// Whether somebody of this household has signed in for it and not left.
    bool isHere(const HouseholdId &household) const;
    /// The sign-in by which somebody is here now.
    std::optional<SignIn> signInOf(VillagerId who) const;
    /// The last sign-in that counts for a member in the part that sits, also where they have left: the one whose signature stands
    /// in the member's line of the sheet.
    std::optional<SignIn> signatureOf(VillagerId member) const;

    QList<VillagerId> presentMembers() const; ///< in the order of the members
    /// Members who never came (those who came and left are not among them).
    QList<VillagerId> absentMembers() const;
    /// Members who came at any time: 实到 of the minutes.
    QList<VillagerId> attendedMembers() const;
    QList<SignIn> observers() const; ///< here now as observers
    int observing() const { return m_observing; } ///< how many they are

    const QList<VillagerId> &members() const { return m_members; }
    const QList<SignIn> &signIns() const { return m_signIns; }

private:
    const SignIn *find(SignInId id) const;
    /// The member a sign-in counts for: the person, or who stands for the household now. -1 for an observer.
    qsizetype memberOf(const SignIn &signIn) const;
    bool isOfSitting(const SignIn &signIn) const { return !m_sitting || signIn.session == *m_sitting; }
    void layOut();
    void enter(qsizetype at);
    void takeOut(qsizetype at);
    void settle(const SignIn &signIn);

    QList<VillagerId> m_members;
    QList<SignIn> m_signIns;
    std::optional<SessionId> m_sitting; ///< the part that sits; none where the meeting is not held in parts
    QList<std::optional<HouseholdId>> m_households; ///< of each member; empty where persons are counted
    QHash<VillagerId, qsizetype> m_memberAt;
    QHash<HouseholdId, qsizetype> m_householdAt;
    QHash<SignInId, qsizetype> m_signInAt;
    QHash<VillagerId, QList<qsizetype>> m_ofPerson;  ///< the sign-ins of one person, the first one first
    QHash<qsizetype, QList<qsizetype>> m_forMember;  ///< the sign-ins that count for one member
    QHash<VillagerId, qsizetype> m_hereBy; ///< the sign-in by which somebody is here
    QList<bool> m_came;                    ///< of each member: at any time
    QList<bool> m_signed;                  ///< of each member: in the part that sits, at any time
    QList<bool> m_present;                 ///< of each member: now
    int m_signedCount = 0;
    int m_presentCount = 0;
    int m_observing = 0;
};

} // namespace yishibu
