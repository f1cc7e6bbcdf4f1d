#include "db/stores/attendance_store.h"

#include "db/journal/journal.h"
#include "db/sql/transaction.h"
#include "db/stores/column_words.h"
#include "db/stores/door_rows.h"
#include "db/stores/roster_facts.h"
#include "db/stores/roster_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array capacityWords{
    ColumnWord<Capacity>{Capacity::Member, "member"_L1},
    ColumnWord<Capacity>{Capacity::Observer, "observer"_L1},
};

RowImage rowOf(const SignIn &signIn, const QStringList &moments = {})
{
    RowImage row{u"sign_in"_s,
                 {{u"id"_s, signIn.id.hex()},
                  {u"meeting"_s, signIn.meeting.hex()},
                  {u"session"_s, signIn.session.hex()},
                  {u"villager"_s, signIn.villager.hex()},
                  {u"capacity"_s, columnWord(capacityWords, signIn.capacity)},
                  {u"withdrawn"_s, signIn.withdrawn ? 1 : 0},
                  {u"withdrawn_because"_s, columnText(signIn.withdrawnBecause)},
                  {u"household"_s, columnId(signIn.household)},
                  {u"proxy"_s, columnId(signIn.proxy)},
                  {u"assisted_by"_s, columnText(signIn.assistedBy)},
                  {u"on_paper"_s, signIn.onPaper ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"came"_s, signIn.came);
    if (signIn.left)
        putMoment(row.columns, u"left"_s, *signIn.left);
    else
        putNoMoment(row.columns, u"left"_s);
    return row;
}

Fact factOf(const QString &kind, const SignIn &signIn, const Circumstance &how, qint64 rank = 0)
{
    return {.kind = kind,
            .subject = signIn.id.hex(),
            .meeting = signIn.meeting,
            .rank = rank,
            .circumstance = how};
}

/// The household's word first, then the letter that the sign-in names.
Done keepBefore(Transaction &transaction, const AlongWithSignIn &along, const QDateTime &now)
{
    Done done;
    if (along.namedBefore && along.named) {
        HouseholdRepresentative ended = *along.namedBefore;
        ended.until = along.named->from.addDays(-1);
        // Who would only have begun later never stood for it.
        ended.withdrawn = ended.from.isValid() && ended.from > ended.until;
        done = keepRow(transaction, u"representative.ended"_s, rowOf(ended), now);
    }
    if (done && along.named)
        done = keepRow(transaction, along.namedBefore ? u"representative.changed"_s : u"representative.set"_s, rowOf(*along.named), now);
    if (done && along.letter) {
        const Proxy &letter = *along.letter;
        Fact fact{.kind = u"proxy.shown"_s,
                  .subject = letter.id.hex(),
                  .meeting = letter.meeting,
                  .circumstance = letter.shown.circumstance};
        fact.rows.append(rowOf(letter));
        fact.rows.last().moments = QStringList{u"shown"_s};
        done = onlyDone(journal::place(transaction, fact, now));
    }
    return done;
}

Done endLeave(Transaction &transaction, LeaveOfAbsence leave, const QDateTime &now)
{
    leave.withdrawn = true;
    Fact fact{.kind = u"leave.withdrawn"_s, .subject = leave.id.hex(), .meeting = leave.meeting, .circumstance = {.happenedAt = now}};
    fact.rows.append(rowOf(leave));
    return onlyDone(journal::place(transaction, fact, now));
}

} // namespace

Outcome<QList<SignIn>> AttendanceStore::signIns(const MeetingId &meeting) const
{
    Statement rows(m_database,
                   u"SELECT id, meeting, session, villager, capacity, withdrawn, came_seq, came_rank, came_at, "
                   "came_precision, came_source, came_operator, left_seq, left_rank, left_at, left_precision, "
                   "left_source, left_operator, withdrawn_because, household, proxy, assisted_by, on_paper FROM sign_in WHERE meeting = ? ORDER BY came_rank"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<SignIn> list;
    while (rows.next()) {
        SignIn signIn{.id = idAt<SignInId>(rows, 0),
                      .meeting = idAt<MeetingId>(rows, 1),
                      .session = idAt<SessionId>(rows, 2),
                      .villager = idAt<VillagerId>(rows, 3),
                      .capacity = columnValue(capacityWords, rows.text(4)),
                      .came = momentAt(rows, 6),
                      .left = {},
                      .withdrawn = rows.flag(5),
                      .withdrawnBecause = rows.text(18),
                      .household = optionalId<HouseholdId>(rows, 19),
                      .proxy = optionalId<ProxyId>(rows, 20),
                      .assistedBy = rows.text(21),
                      .onPaper = rows.flag(22)};
        if (!rows.isNull(12))
            signIn.left = momentAt(rows, 12);
        list.append(signIn);
    }
    return list;
}

Outcome<SignIn> AttendanceStore::admit(const SignIn &signIn, const QDateTime &now, const AlongWithSignIn &along)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Done before = keepBefore(*transaction, along, now); !before)
        return std::unexpected(before.error());
    Fact fact = factOf(u"sign_in.admitted"_s, signIn, signIn.came.circumstance, signIn.came.rank);
    fact.rows.append(rowOf(signIn, {u"came"_s}));
    const auto place = journal::place(*transaction, fact, now);
    if (!place)
        return std::unexpected(place.error());
    if (along.leaveEnds) {
        if (const Done ended = endLeave(*transaction, *along.leaveEnds, now); !ended)
            return std::unexpected(ended.error());
    }
    if (const Done done = transaction->commit(); !done)
        return std::unexpected(done.error());
    SignIn kept = signIn;
    kept.came.sequence = place->sequence;
    kept.came.rank = place->rank;
    return kept;
}

Outcome<SignIn> AttendanceStore::leave(const SignIn &signIn, const Circumstance &how, const QDateTime &now)
{
    SignIn kept = signIn;
    kept.left = Moment{.rank = signIn.left ? signIn.left->rank : 0, .circumstance = how};
    Fact fact = factOf(u"sign_in.left"_s, signIn, how, kept.left->rank);
    fact.rows.append(rowOf(kept, {u"left"_s}));
    const auto place = journal::confirm(m_database, fact, now);
    if (!place)
        return std::unexpected(place.error());
    kept.left->sequence = place->sequence;
    kept.left->rank = place->rank;
    return kept;
}

Outcome<SignIn> AttendanceStore::withdraw(const SignIn &signIn, const QString &because, const QDateTime &now)
{
    SignIn kept = signIn;
    kept.withdrawn = true;
    kept.withdrawnBecause = because;
    Fact fact = factOf(u"sign_in.withdrawn"_s, signIn, {.happenedAt = now});
    fact.rows.append(rowOf(kept));
    if (const auto place = journal::confirm(m_database, fact, now); !place)
        return std::unexpected(place.error());
    return kept;
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
