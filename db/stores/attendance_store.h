#pragma once

#include "app/attendance/sign_in.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// Who signed in, who left early, and what was taken back. Each is one transaction with its journal line.
class AttendanceStore
{
public:
    explicit AttendanceStore(Database &database) : m_database(database) {}

    /// Every sign-in of the meeting in the order of rank, withdrawn ones among them.
    Outcome<QList<SignIn>> signIns(const MeetingId &meeting) const;

    /// Keeps a new sign-in; came.circumstance says how it happened. Returns it with its sequence and rank. Ranks are
    /// given one after the other with room between them; one that came.rank names already is kept, so that what is
    /// typed in later from paper stands where it belongs.
    Outcome<SignIn> admit(const SignIn &signIn, const QDateTime &now);
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
