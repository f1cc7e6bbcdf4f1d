#include "db/stores/roster_store.h"

#include "db/sql/transaction.h"
#include "db/stores/roster_facts.h"
#include "db/stores/roster_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <functional>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Several facts that are kept together or not at all.
Done together(Database &database, const std::function<Done(Transaction &)> &facts)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return then(facts(*transaction), [&] { return transaction->commit(); });
}

Done keepSeat(Database &database, const QString &kind, const Seat &seat, const QDateTime &now)
{
    return together(database, [&](Transaction &transaction) { return keepRow(transaction, kind, rowOf(seat), now); });
}

} // namespace

Done RosterStore::changeVillager(const Villager &after, const PersonalNumbers &numbers, const QDateTime &now)
{
    return together(m_database, [&](Transaction &transaction) {
        return keepVillager(transaction, u"villager.changed"_s, after, numbers, now);
    });
}

Done RosterStore::addVillager(const Villager &newcomer, const PersonalNumbers &numbers,
                              const std::optional<Household> &begun, const QDateTime &now)
{
    return together(m_database, [&](Transaction &transaction) {
        const Done opened = begun ? keepRow(transaction, u"household.added"_s, rowOf(*begun), now) : Done();
        return then(opened, [&] { return keepVillager(transaction, u"villager.added"_s, newcomer, numbers, now); });
    });
}

Done RosterStore::change(const HandChange &change, const QDateTime &now)
{
    return together(m_database,
                    [&](Transaction &transaction) { return keepHandChange(transaction, change, std::nullopt, now); });
}

Done RosterStore::numberIsShown(const VillagerId &whose, MaskedNumber which, const QDateTime &now)
{
    const QString id = RecordId<struct NumberShownTag>::fresh().hex();
    RowImage row{u"number_shown"_s,
                 {{u"id"_s, id},
                  {u"villager"_s, whose.hex()},
                  {u"what"_s, which == MaskedNumber::CitizenId ? u"citizen_id"_s : u"phone"_s}},
                 {u"shown"_s}};
    putMoment(row.columns, u"shown"_s, Moment{.circumstance = {.happenedAt = now}});
    Fact fact{.kind = u"number.shown"_s, .subject = whose.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append(std::move(row));
    return onlyDone(journal::confirm(m_database, std::move(fact), now));
}

Done RosterStore::addSeat(const Seat &seat, const QDateTime &now)
{
    return keepSeat(m_database, u"seat.added"_s, seat, now);
}

Done RosterStore::endSeat(Seat seat, QDate lastDay, const QDateTime &now)
{
    seat.until = lastDay;
    return keepSeat(m_database, u"seat.ended"_s, seat, now);
}

/// The row as the line before the ending left it. What no line ended had that last day from the beginning.
Outcome<QDate> RosterStore::lastDayBeforeEnding(const SeatId &seat) const
{
    Statement lines(m_database, u"SELECT j.kind, p.payload FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq "
                                "WHERE j.subject = ? ORDER BY j.seq DESC LIMIT 2"_s);
    if (const Done done = lines.bind(seat.hex()).run(); !done)
        return std::unexpected(done.error());
    if (!lines.next() || !lines.text(0).startsWith("seat.ended"_L1) || !lines.next() || lines.isNull(1))
        return QDate();
    const QJsonArray images = QJsonDocument::fromJson(lines.value(1).toByteArray()).array();
    return dateOf(images.at(0).toArray().at(1).toObject().value("held_until"_L1).toString());
}

Done RosterStore::takeBackEnding(Seat seat, const QDateTime &now)
{
    const auto before = lastDayBeforeEnding(seat.id);
    if (!before)
        return std::unexpected(before.error());
    seat.until = *before;
    return keepSeat(m_database, u"seat.ending_taken_back"_s, seat, now);
}

Done RosterStore::replaceSeat(Seat ended, QDate lastDay, Seat next, const QDateTime &now, const QList<HouseholdStoodFor> &ofNext)
{
    ended.until = lastDay;
    next.from = lastDay.addDays(1);
    return together(m_database, [&](Transaction &transaction) {
        Done done = keepRow(transaction, u"seat.ended_by_replacement"_s, rowOf(ended), now);
        if (done)
            done = keepRow(transaction, u"seat.added_by_replacement"_s, rowOf(next), now);
        for (qsizetype i = 0; done && i < ofNext.size(); ++i)
            done = keepRow(transaction, u"stood_for.named"_s, rowOf(ofNext[i]), now);
        return done;
    });
}

Done RosterStore::settle(const WaitingSeatLine &line, const QList<Seat> &seats, const QDateTime &now,
                         const QList<Villager> &people)
{
    return together(m_database, [&](Transaction &transaction) {
        Done done = keepRow(transaction, u"open_seat_line.settled"_s, rowOf(line.line, line.id.hex(), true), now);
        for (qsizetype i = 0; done && i < seats.size(); ++i)
            done = keepRow(transaction, u"seat.added"_s, rowOf(seats[i]), now);
        return then(done, [&] { return keepHandChange(transaction, {people, {}, {}}, std::nullopt, now); });
    });
}

Done RosterStore::setRepresentative(const HouseholdRepresentative &next,
                                    const std::optional<HouseholdRepresentative> &before, const QDateTime &now)
{
    return together(m_database, [&](Transaction &transaction) {
        Done done;
        if (before) {
            HouseholdRepresentative ended = *before;
            ended.until = next.from.addDays(-1);
            done = keepRow(transaction, u"representative.ended"_s, rowOf(ended), now);
        }
        return then(done, [&] {
            return keepRow(transaction, before ? u"representative.changed"_s : u"representative.set"_s, rowOf(next), now);
        });
    });
}

Done RosterStore::endRepresentative(HouseholdRepresentative representative, QDate lastDay, const QDateTime &now)
{
    representative.until = lastDay;
    return together(m_database, [&](Transaction &transaction) {
        return keepRow(transaction, u"representative.ended"_s, rowOf(representative), now);
    });
}

} // namespace yishibu
