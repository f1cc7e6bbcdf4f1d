#include "db/stores/roster_store.h"

#include "db/stores/roster_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<QList<Household>> RosterStore::households() const
{
    Statement rows(m_database, u"SELECT id, number, head_name, village_group FROM household WHERE withdrawn = 0 "
                               "ORDER BY number"_s);
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
                   "v.party, v.schooling, v.remark, coalesce(substr(n.citizen_id, -4), ''), v.doubt, "
                   "v.reading, v.status, v.status_from, v.collective_member, v.missing_in, v.incapacity, v.no_party_vote "
                   "FROM villager v LEFT JOIN personal_number n ON n.villager = v.id WHERE v.withdrawn = 0 "
                   "ORDER BY v.since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Villager> list;
    while (rows.next()) {
        list.append({idAt<VillagerId>(rows, 0), idAt<HouseholdId>(rows, 1), rows.text(2), Sex(rows.number(3)),
                     dateOf(rows.text(4)), rows.text(5), rows.text(6), rows.text(7), PartyStanding(rows.number(8)),
                     rows.text(9), rows.text(10), rows.text(11), rows.text(12), rows.text(13),
                     columnValue(standingWords, rows.text(14)), dateOf(rows.text(15)), rows.flag(16),
                     RosterImportId::fromHex(rows.text(17)), voiceMarkOf(rows.text(18)), voiceMarkOf(rows.text(19))});
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

Outcome<PersonalNumbers> RosterStore::numbersOf(const VillagerId &villager) const
{
    Statement row(m_database, u"SELECT citizen_id, phone FROM personal_number WHERE villager = ?"_s);
    if (const Done done = row.bind(villager.hex()).run(); !done)
        return std::unexpected(done.error());
    return row.next() ? PersonalNumbers{row.text(0), row.text(1)} : PersonalNumbers();
}

Outcome<QList<Seat>> RosterStore::seats() const
{
    Statement rows(m_database,
                   u"SELECT id, villager, body, post, households, held_from, held_until FROM seat "
                   "WHERE villager NOT IN (SELECT id FROM villager WHERE withdrawn = 1) ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Seat> list;
    while (rows.next()) {
        list.append({idAt<SeatId>(rows, 0), idAt<VillagerId>(rows, 1), columnValue(bodyWords, rows.text(2)),
                     rows.text(3), int(rows.number(4)), dateOf(rows.text(5)), dateOf(rows.text(6))});
    }
    return list;
}

namespace {

Outcome<QList<WaitingSeatLine>> seatLines(Database &database, QLatin1StringView which)
{
    Statement rows(database, u"SELECT id, sheet_row, name, body, post, village_group, households, reason, "
                             "held_from, held_until FROM open_seat_line "_s + which + u" ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<WaitingSeatLine> list;
    while (rows.next()) {
        list.append({idAt<OpenSeatLineId>(rows, 0),
                     {int(rows.number(1)), rows.text(2), columnValue(bodyWords, rows.text(3)), rows.text(4),
                      rows.text(5), int(rows.number(6)), rows.text(7), dateOf(rows.text(8)), dateOf(rows.text(9))}});
    }
    return list;
}

Outcome<QList<OpenSeatLine>> withoutIds(const Outcome<QList<WaitingSeatLine>> &lines)
{
    if (!lines)
        return std::unexpected(lines.error());
    QList<OpenSeatLine> list;
    for (const WaitingSeatLine &line : *lines)
        list.append(line.line);
    return list;
}

} // namespace

Outcome<QList<WaitingSeatLine>> RosterStore::waitingSeatLines() const
{
    return seatLines(m_database, "WHERE settled = 0"_L1);
}

Outcome<QList<OpenSeatLine>> RosterStore::openSeatLines() const
{
    return withoutIds(waitingSeatLines());
}

Outcome<QList<OpenSeatLine>> RosterStore::everySeatLine() const
{
    return withoutIds(seatLines(m_database, ""_L1));
}

Outcome<QList<HouseholdRepresentative>> RosterStore::representatives() const
{
    Statement rows(m_database, u"SELECT id, household, villager, chosen_by, held_from, held_until, meeting, withdrawn "
                               "FROM household_representative "
                               "WHERE villager NOT IN (SELECT id FROM villager WHERE withdrawn = 1) ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<HouseholdRepresentative> list;
    while (rows.next()) {
        list.append({idAt<RepresentativeId>(rows, 0), idAt<HouseholdId>(rows, 1), idAt<VillagerId>(rows, 2),
                     columnValue(chosenByWords, rows.text(3)), dateOf(rows.text(4)), dateOf(rows.text(5)),
                     optionalId<MeetingId>(rows, 6), rows.flag(7)});
    }
    return list;
}

Outcome<QList<HouseholdStoodFor>> RosterStore::stoodFor() const
{
    Statement rows(m_database, u"SELECT id, seat, household, words FROM stood_for WHERE withdrawn = 0 ORDER BY since, rowid"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<HouseholdStoodFor> list;
    while (rows.next())
        list.append({idAt<StoodForId>(rows, 0), idAt<SeatId>(rows, 1), optionalId<HouseholdId>(rows, 2), rows.text(3), false});
    return list;
}

} // namespace yishibu
