#include "db/stores/roster_store.h"

#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/journal/replay.h"
#include "db/sql/database.h"
#include "db/sql/transaction.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array bodyWords{
    ColumnWord<Body>{Body::Representatives, "representatives"_L1},
    ColumnWord<Body>{Body::VillagersCommittee, "villagers_committee"_L1},
    ColumnWord<Body>{Body::SupervisionCommittee, "supervision_committee"_L1},
    ColumnWord<Body>{Body::PartyBranch, "party_branch"_L1},
};

RowImage rowOf(const Household &household)
{
    return {u"household"_s,
            {{u"id"_s, household.id.hex()},
             {u"number"_s, columnText(household.number)},
             {u"head_name"_s, columnText(household.headName)},
             {u"village_group"_s, columnText(household.group)}}};
}

RowImage rowOf(const Villager &villager, const QString &commitment)
{
    return {u"villager"_s,
            {{u"id"_s, villager.id.hex()},
             {u"household"_s, villager.household.hex()},
             {u"name"_s, columnText(villager.name)},
             {u"sex"_s, int(villager.sex)},
             {u"birth"_s, columnDate(villager.birth)},
             {u"village_group"_s, columnText(villager.group)},
             {u"relation"_s, columnText(villager.relationToHead)},
             {u"ethnicity"_s, columnText(villager.ethnicity)},
             {u"party"_s, int(villager.party)},
             {u"schooling"_s, columnText(villager.schooling)},
             {u"remark"_s, columnText(villager.remark)},
             {u"doubt"_s, columnText(villager.doubt)},
             {u"status"_s, u"listed"_s},
             {u"numbers_commitment"_s, commitment}}};
}

RowImage rowOf(const Seat &seat)
{
    return {u"seat"_s,
            {{u"id"_s, seat.id.hex()},
             {u"villager"_s, seat.villager.hex()},
             {u"body"_s, columnWord(bodyWords, seat.body)},
             {u"post"_s, columnText(seat.post)},
             {u"households"_s, seat.households},
             {u"held_from"_s, columnDate(seat.from)},
             {u"held_until"_s, columnDate(seat.until)}}};
}

RowImage rowOf(const OpenSeatLine &line, const QString &id)
{
    return {u"open_seat_line"_s,
            {{u"id"_s, id},
             {u"sheet_row"_s, line.sheetRow},
             {u"name"_s, columnText(line.name)},
             {u"body"_s, columnWord(bodyWords, line.body)},
             {u"post"_s, columnText(line.post)},
             {u"village_group"_s, columnText(line.group)},
             {u"households"_s, line.households},
             {u"reason"_s, columnText(line.reason)},
             {u"settled"_s, 0}}};
}

/// One line a person, so that one person's payload can be erased without touching another's.
Done keepOne(Transaction &transaction, const QString &kind, RowImage row, const QDateTime &now)
{
    Fact fact{.kind = kind,
              .subject = row.columns.value("id"_L1).toString(),
              .circumstance = {.happenedAt = now},
              .rows = {std::move(row)}};
    if (const auto kept = journal::keep(transaction, std::move(fact), now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Done keepVillager(Transaction &transaction, const Villager &villager, const PersonalNumbers &numbers,
                  const QDateTime &now)
{
    const QByteArray salt = RecordId<struct SaltTag>::fresh().bytes();
    const QString commitment = numbersCommitment(salt, storable(numbers.citizenId), storable(numbers.phone));
    if (const Done done = keepOne(transaction, u"villager.imported"_s, rowOf(villager, commitment), now); !done)
        return done;
    Statement row(transaction.database(),
                  u"INSERT INTO personal_number (villager, citizen_id, phone, salt) VALUES (?, ?, ?, ?) ON CONFLICT"
                  "(villager) DO UPDATE SET citizen_id = excluded.citizen_id, phone = excluded.phone, "
                  "salt = excluded.salt"_s);
    row.bind(villager.id.hex()).bind(columnText(numbers.citizenId)).bind(columnText(numbers.phone)).bind(salt);
    return row.run();
}

} // namespace

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

Done RosterStore::import(const RosterImport &from, const QList<Household> &households,
                         const QList<Villager> &villagers, const QHash<VillagerId, PersonalNumbers> &numbers,
                         const QList<Seat> &seats, const QList<OpenSeatLine> &openLines, const QDateTime &now,
                         const std::function<bool(int, int)> &progress)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QString importId = RecordId<struct RosterImportTag>::fresh().hex();
    Done done = keepOne(*transaction, u"roster.imported"_s,
                        {u"roster_import"_s,
                         {{u"id"_s, importId},
                          {u"file_name"_s, columnText(from.fileName)},
                          {u"file_sha256"_s, QString::fromLatin1(from.fileSha256.toHex())},
                          {u"rows_read"_s, from.read},
                          {u"accepted"_s, from.accepted},
                          {u"repaired"_s, from.repaired},
                          {u"doubtful"_s, from.doubtful},
                          {u"refused"_s, from.refused}}},
                        now);
    for (qsizetype i = 0; done && i < households.size(); ++i)
        done = keepOne(*transaction, u"household.imported"_s, rowOf(households[i]), now);
    for (qsizetype i = 0; done && i < villagers.size(); ++i) {
        done = keepVillager(*transaction, villagers[i], numbers.value(villagers[i].id), now);
        if (done && progress && i % 100 == 0 && !progress(int(i), int(villagers.size())))
            return std::unexpected(Reason::refusal(BookTrouble::Cancelled));
    }
    for (qsizetype i = 0; done && i < seats.size(); ++i)
        done = keepOne(*transaction, u"seat.imported"_s, rowOf(seats[i]), now);
    for (qsizetype i = 0; done && i < openLines.size(); ++i)
        done = keepOne(*transaction, u"seat.left_open"_s, rowOf(openLines[i], SeatId::fresh().hex()), now);
    if (!done)
        return done;
    return transaction->commit();
}

Done RosterStore::addSeat(const Seat &seat, const QDateTime &now)
{
    Fact fact{.kind = u"seat.added"_s, .subject = seat.id.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append(rowOf(seat));
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

} // namespace yishibu
