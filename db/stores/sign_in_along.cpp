#include "db/stores/sign_in_along.h"

#include "db/sql/transaction.h"
#include "db/stores/door_rows.h"
#include "db/stores/roster_facts.h"
#include "db/stores/roster_rows.h"
#include "db/stores/sign_in_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// A fact of the door with its one row, in the order in which cameWithSignIn() reads them again.
Done keepFact(Transaction &transaction, QLatin1StringView kind, const QString &subject, const MeetingId &meeting, RowImage row,
              const Circumstance &how, const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = subject, .meeting = meeting, .circumstance = how};
    fact.rows.append(std::move(row));
    return onlyDone(journal::place(transaction, fact, now));
}

template<typename Record>
Done keepAgain(Transaction &transaction, QLatin1StringView kind, const Record &record, const QDateTime &now)
{
    return keepFact(transaction, kind, record.id.hex(), record.meeting, rowOf(record), {.happenedAt = now}, now);
}

} // namespace

Done keepBefore(Transaction &transaction, const AlongWithSignIn &along, const QDateTime &now)
{
    Done done;
    if (along.otherPart && along.otherPart->left) { // before all others: cameWithSignIn() does not look for it
        RowImage row = rowOf(*along.otherPart, {u"left"_s});
        done = keepFact(transaction, along_kind::otherPartLeft, along.otherPart->id.hex(), along.otherPart->meeting, std::move(row),
                        along.otherPart->left->circumstance, now);
    }
    if (done && along.observed) {
        SignIn watched = *along.observed;
        watched.withdrawn = true;
        watched.withdrawnBecause = u"改为代表本户签到"_s;
        done = keepAgain(transaction, along_kind::observingEnded, watched, now);
    }
    if (done && along.namedBefore && along.named) {
        HouseholdRepresentative ended = *along.namedBefore;
        ended.until = along.named->from.addDays(-1);
        // Who would only have begun later never stood for it.
        ended.withdrawn = ended.from.isValid() && ended.from > ended.until;
        done = keepRow(transaction, along_kind::representativeEnded, rowOf(ended), now);
    }
    if (done && along.named)
        done = keepRow(transaction, along.namedBefore ? along_kind::representativeChanged : along_kind::representativeSet,
                       rowOf(*along.named), now);
    if (done && along.letter) {
        RowImage row = rowOf(*along.letter);
        row.moments = QStringList{u"shown"_s};
        done = keepFact(transaction, along_kind::letterShown, along.letter->id.hex(), along.letter->meeting, row,
                        along.letter->shown.circumstance, now);
    }
    return done;
}

Done endLeave(Transaction &transaction, LeaveOfAbsence leave, const QDateTime &now)
{
    leave.withdrawn = true;
    return keepAgain(transaction, along_kind::leaveEnded, leave, now);
}

Done keepGivenBack(Transaction &transaction, const AlongWithSignIn &back, const QDateTime &now)
{
    Done done;
    if (back.letter) {
        Proxy letter = *back.letter;
        letter.withdrawn = true;
        done = keepAgain(transaction, "proxy.withdrawn"_L1, letter, now);
    }
    // The naming goes before the one it replaced comes back: one stands at a time.
    if (done && back.named) {
        HouseholdRepresentative named = *back.named;
        named.withdrawn = true;
        done = keepRow(transaction, u"representative.withdrawn"_s, rowOf(named), now);
    }
    if (done && back.namedBefore)
        done = keepRow(transaction, u"representative.restored"_s, rowOf(*back.namedBefore), now);
    if (done && back.leaveEnds)
        done = keepAgain(transaction, "leave.restored"_L1, *back.leaveEnds, now);
    if (done && back.observed)
        done = keepAgain(transaction, "sign_in.observing_again"_L1, *back.observed, now);
    return done;
}

} // namespace yishibu
