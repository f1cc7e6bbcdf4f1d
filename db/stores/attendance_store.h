#pragma once

#include "app/attendance/leave_of_absence.h"
#include "app/attendance/proxy.h"
#include "app/attendance/sign_in.h"
#include "app/outcome.h"
#include "app/village/household_representative.h"

#include <QList>

namespace yishibu {

class Database;

/// What comes with somebody who signs in: kept with the sign-in, or neither.
struct AlongWithSignIn
{
    std::optional<Proxy> letter = {};             ///< laid before the meeting; the sign-in names it
    std::optional<LeaveOfAbsence> leaveEnds = {}; ///< they came after all
    std::optional<HouseholdRepresentative> namedBefore = {}; ///< stands until the day before the next
    std::optional<HouseholdRepresentative> named = {};       ///< stands for the household from its first day on
};

/// Who signed in, who left early, and what was taken back. Each is one transaction with its journal line.
class AttendanceStore
{
public:
    explicit AttendanceStore(Database &database) : m_database(database) {}

    /// Every sign-in of the meeting in the order of rank, withdrawn ones among them.
    Outcome<QList<SignIn>> signIns(const MeetingId &meeting) const;

    /// Keeps a new sign-in; came.circumstance says how it happened. Returns it with its sequence and rank. Ranks are
    /// given one after the other with room between them; one that came.rank names already is kept, so that what is
    /// typed in later from paper stands where it belongs. What comes along is one transaction with it: all or nothing.
    Outcome<SignIn> admit(const SignIn &signIn, const QDateTime &now, const AlongWithSignIn &along = {});
    /// The person leaves before the end. A rank that signIn.left names already is kept.
    Outcome<SignIn> leave(const SignIn &signIn, const Circumstance &how, const QDateTime &now);
    /// The sign-in was a mistake, and why. It stays on record, marked.
    Outcome<SignIn> withdraw(const SignIn &signIn, const QString &because, const QDateTime &now);
    /// The signature was found on the paper sheet, or after all was not.
    Outcome<SignIn> markOnPaper(const SignIn &signIn, bool seen, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
