#include "db/stores/roster_store.h"

#include "db/stores/roster_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<QList<Household>> RosterStore::households() const
{
    Statement rows(m_database, u"SELECT id, number, head_name, village_group FROM household ORDER BY number"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Household> list;
    while (rows.next())
        list.append({idAt<HouseholdId>(rows, 0), rows.text(1), rows.text(2), rows.text(3)});
    return list;
}

Outcome<QList<Villager>> RosterStore::villagers() const
{
    Statement rows(m_database,
                   u"SELECT v.id, v.household, v.name, v.sex, v.birth, v.village_group, v.relation, v.ethnicity, "
                   "v.party, v.schooling, v.remark, coalesce(substr(n.citizen_id, -4), ''), v.doubt "
                   "FROM villager v LEFT JOIN personal_number n ON n.villager = v.id ORDER BY v.since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Villager> list;
    while (rows.next()) {
        list.append({idAt<VillagerId>(rows, 0), idAt<HouseholdId>(rows, 1), rows.text(2), Sex(rows.number(3)),
                     dateOf(rows.text(4)), rows.text(5), rows.text(6), rows.text(7), PartyStanding(rows.number(8)),
                     rows.text(9), rows.text(10), rows.text(11), rows.text(12)});
    }
    return list;
}

Outcome<QHash<VillagerId, PersonalNumbers>> RosterStore::numbers() const
{
    Statement rows(m_database, u"SELECT villager, citizen_id, phone FROM personal_number"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QHash<VillagerId, PersonalNumbers> numbers;
    while (rows.next())
        numbers.insert(idAt<VillagerId>(rows, 0), {rows.text(1), rows.text(2)});
    return numbers;
}

Outcome<QList<Seat>> RosterStore::seats() const
{
    Statement rows(m_database,
                   u"SELECT id, villager, body, post, households, held_from, held_until FROM seat ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Seat> list;
    while (rows.next()) {
        list.append({idAt<SeatId>(rows, 0), idAt<VillagerId>(rows, 1), columnValue(bodyWords, rows.text(2)),
                     rows.text(3), int(rows.number(4)), dateOf(rows.text(5)), dateOf(rows.text(6))});
    }
    return list;
}

Outcome<QList<OpenSeatLine>> RosterStore::openSeatLines() const
{
    Statement rows(m_database, u"SELECT sheet_row, name, body, post, village_group, households, reason "
                               "FROM open_seat_line WHERE settled = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<OpenSeatLine> list;
    while (rows.next()) {
        list.append({int(rows.number(0)), rows.text(1), columnValue(bodyWords, rows.text(2)), rows.text(3),
                     rows.text(4), int(rows.number(5)), rows.text(6)});
    }
    return list;
}

namespace {

Done keepSeat(Database &database, const QString &kind, const Seat &seat, const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = seat.id.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append(rowOf(seat));
    return onlyDone(journal::confirm(database, fact, now));
}

} // namespace

Done RosterStore::addSeat(const Seat &seat, const QDateTime &now)
{
    return keepSeat(m_database, u"seat.added"_s, seat, now);
}

Done RosterStore::endSeat(Seat seat, QDate lastDay, const QDateTime &now)
{
    seat.until = lastDay;
    return keepSeat(m_database, u"seat.ended"_s, seat, now);
}

Done RosterStore::takeBackEnding(Seat seat, const QDateTime &now)
{
    seat.until = {};
    return keepSeat(m_database, u"seat.ending_taken_back"_s, seat, now);
}

} // namespace yishibu
