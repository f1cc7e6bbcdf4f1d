#include "db/stores/attendance_store.h"

#include "db/journal/journal.h"
#include "db/sql/transaction.h"
#include "db/stores/came_with_sign_in.h"
#include "db/stores/sign_in_along.h"
#include "db/stores/sign_in_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

Fact factOf(const QString &kind, const SignIn &signIn, const Circumstance &how, qint64 rank = 0)
{
    return {.kind = kind,
            .subject = signIn.id.hex(),
            .meeting = signIn.meeting,
            .rank = rank,
            .circumstance = how};
}

Done admitOne(Transaction &transaction, SignIn &signIn, const AlongWithSignIn &along, const QDateTime &now)
{
    if (const Done before = keepBefore(transaction, along, now); !before)
        return before;
    Fact fact = factOf(u"sign_in.admitted"_s, signIn, signIn.came.circumstance, signIn.came.rank);
    fact.rows.append(rowOf(signIn, {u"came"_s}));
    const auto place = journal::place(transaction, fact, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(signIn.came, *place);
    return along.leaveEnds ? endLeave(transaction, *along.leaveEnds, now) : Done();
}

Done leaveOne(Transaction &transaction, SignIn &signIn, const Circumstance &how, const QDateTime &now)
{
    signIn.left = Moment{.rank = signIn.left ? signIn.left->rank : 0, .circumstance = how};
    Fact fact = factOf(u"sign_in.left"_s, signIn, how, signIn.left->rank);
    fact.rows.append(rowOf(signIn, {u"left"_s}));
    const auto place = journal::place(transaction, fact, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(*signIn.left, *place);
    return {};
}

Done withdrawOne(Transaction &transaction, SignIn &signIn, const AlongWithSignIn &back, const QString &because, const QDateTime &now)
{
    signIn.withdrawn = true;
    signIn.withdrawnBecause = because;
    Fact fact = factOf(u"sign_in.withdrawn"_s, signIn, {.happenedAt = now});
    fact.rows.append(rowOf(signIn));
    return then(onlyDone(journal::place(transaction, fact, now)), [&] { return keepGivenBack(transaction, back, now); });
}

/// Each of them by `act` in one transaction, and as they stand after it.
Outcome<QList<SignIn>> together(Database &database, const QList<Arrival> &arrivals, auto act)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    QList<SignIn> kept;
    for (const Arrival &one : arrivals) {
        SignIn signIn = one.signIn;
        if (const Done done = act(*transaction, signIn, one.along); !done)
            return std::unexpected(done.error());
        kept.append(signIn);
    }
    if (const Done done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return kept;
}

Outcome<SignIn> onlyOne(const Outcome<QList<SignIn>> &kept)
{
    return kept ? Outcome<SignIn>(kept->first()) : std::unexpected(kept.error());
}

} // namespace

Outcome<QList<SignIn>> AttendanceStore::signIns(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT %1 FROM sign_in WHERE meeting = ? ORDER BY came_rank"_s.arg(signInColumns));
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<SignIn> list;
    while (rows.next())
        list.append(signInAt(rows));
    return list;
}

Outcome<SignIn> AttendanceStore::admit(const SignIn &signIn, const QDateTime &now, const AlongWithSignIn &along)
{
    return onlyOne(admit(QList<Arrival>{{signIn, along}}, now));
}

Outcome<QList<SignIn>> AttendanceStore::admit(const QList<Arrival> &arrivals, const QDateTime &now)
{
    return together(m_database, arrivals, [&now](Transaction &transaction, SignIn &signIn, const AlongWithSignIn &along) {
        return admitOne(transaction, signIn, along, now);
    });
}

Outcome<SignIn> AttendanceStore::leave(const SignIn &signIn, const Circumstance &how, const QDateTime &now)
{
    return onlyOne(leave(QList<SignIn>{signIn}, how, now));
}

Outcome<QList<SignIn>> AttendanceStore::leave(const QList<SignIn> &signIns, const Circumstance &how, const QDateTime &now)
{
    QList<Arrival> leaving;
    for (const SignIn &signIn : signIns)
        leaving.append({signIn});
    return together(m_database, leaving, [&](Transaction &transaction, SignIn &signIn, const AlongWithSignIn &) {
        return leaveOne(transaction, signIn, how, now);
    });
}

Outcome<SignIn> AttendanceStore::withdraw(const SignIn &signIn, const QString &because, const QDateTime &now)
{
    return onlyOne(withdraw(QList<Arrival>{{signIn}}, because, now));
}

Outcome<QList<SignIn>> AttendanceStore::withdraw(const QList<Arrival> &mistaken, const QString &because, const QDateTime &now)
{
    return together(m_database, mistaken, [&](Transaction &transaction, SignIn &signIn, const AlongWithSignIn &back) {
        return withdrawOne(transaction, signIn, back, because, now);
    });
}

Outcome<AlongWithSignIn> AttendanceStore::cameWith(const SignIn &signIn) const
{
    return cameWithSignIn(m_database, signIn);
}

Outcome<SignIn> AttendanceStore::markOnPaper(const SignIn &signIn, bool seen, const QDateTime &now)
{
    SignIn kept = signIn;
    kept.onPaper = seen;
    Fact fact = factOf(seen ? u"sign_in.seen_on_paper"_s : u"sign_in.not_on_paper"_s, signIn, {.happenedAt = now});
    fact.rows.append(rowOf(kept));
    if (const auto place = journal::confirm(m_database, fact, now); !place)
        return std::unexpected(place.error());
    return kept;
}

} // namespace yishibu
