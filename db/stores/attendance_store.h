#pragma once

#include "app/attendance/along_with_sign_in.h"
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
    /// typed in later from paper stands where it belongs. What comes along is one transaction with it: all or nothing.
    Outcome<SignIn> admit(const SignIn &signIn, const QDateTime &now, const AlongWithSignIn &along = {});
    /// Several who come together, as the holder of a letter and whom they stand for: all of them, or nobody.
    Outcome<QList<SignIn>> admit(const QList<Arrival> &arrivals, const QDateTime &now);
    /// The person leaves before the end. A rank that signIn.left names already is kept.
    Outcome<SignIn> leave(const SignIn &signIn, const Circumstance &how, const QDateTime &now);
    /// The same of several who go together, in one transaction.
    Outcome<QList<SignIn>> leave(const QList<SignIn> &signIns, const Circumstance &how, const QDateTime &now);
    /// The sign-in was a mistake, and why. It stays on record, marked.
    Outcome<SignIn> withdraw(const SignIn &signIn, const QString &because, const QDateTime &now);
    /// The same of several in one transaction; `along` is what is given back with each: it stands again as it is there, and
    /// letter and naming are taken back.
    Outcome<QList<SignIn>> withdraw(const QList<Arrival> &mistaken, const QString &because, const QDateTime &now);
    /// What was kept in one transaction with this sign-in, each as it stood before.
    Outcome<AlongWithSignIn> cameWith(const SignIn &signIn) const;
    /// The signature was found on the paper sheet, or after all was not.
    Outcome<SignIn> markOnPaper(const SignIn &signIn, bool seen, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
