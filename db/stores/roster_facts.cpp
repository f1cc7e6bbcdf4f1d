#include "db/stores/roster_facts.h"

#include "db/journal/replay.h"
#include "db/sql/transaction.h"
#include "db/stores/roster_rows.h"
#include "db/stores/roster_store.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Done keepRow(Transaction &transaction, const QString &kind, RowImage row, const QDateTime &now)
{
    Fact fact{.kind = kind,
              .subject = row.columns.value("id"_L1).toString(),
              .circumstance = {.happenedAt = now},
              .rows = {std::move(row)}};
    return onlyDone(journal::keep(transaction, std::move(fact), now));
}

CommittedNumbers::CommittedNumbers(const PersonalNumbers &numbers)
    : salt(RecordId<struct SaltTag>::fresh().bytes()),
      commitment(numbersCommitment(salt, storable(numbers.citizenId), storable(numbers.phone)))
{}

Done putNumbers(Transaction &transaction, const VillagerId &who, const PersonalNumbers &numbers, const QByteArray &salt)
{
    Statement row(transaction.database(),
                  u"INSERT INTO personal_number (villager, citizen_id, phone, salt) VALUES (?, ?, ?, ?) ON CONFLICT"
                  "(villager) DO UPDATE SET citizen_id = excluded.citizen_id, phone = excluded.phone, "
                  "salt = excluded.salt"_s);
    row.bind(who.hex()).bind(columnText(numbers.citizenId)).bind(columnText(numbers.phone)).bind(salt);
    return row.run();
}

Done keepVillager(Transaction &transaction, const QString &kind, const Villager &villager,
                  const PersonalNumbers &numbers, const QDateTime &now)
{
    const CommittedNumbers committed(numbers);
    return then(keepRow(transaction, kind, rowOf(villager, committed.commitment), now),
                [&] { return putNumbers(transaction, villager.id, numbers, committed.salt); });
}

Done keepVillager(Transaction &transaction, const QString &kind, const Villager &villager, const QDateTime &now)
{
    Statement row(transaction.database(), u"SELECT numbers_commitment FROM villager WHERE id = ?"_s);
    if (const Done done = row.bind(villager.id.hex()).run(); !done)
        return done;
    const QString commitment = row.next() ? row.text(0) : u""_s;
    return keepRow(transaction, kind, rowOf(villager, commitment), now);
}

Done keepHandChange(Transaction &transaction, const HandChange &change, const std::optional<RosterImportId> &missingIn,
                    const QDateTime &now)
{
    Done done;
    for (qsizetype i = 0; done && i < change.people.size(); ++i) {
        const bool isMissing = missingIn && change.people[i].missingIn == missingIn;
        done = keepVillager(transaction, isMissing ? u"villager.missing"_s : u"villager.changed"_s, change.people[i], now);
    }
    for (qsizetype i = 0; done && i < change.seatsEnded.size(); ++i)
        done = keepRow(transaction, u"seat.ended"_s, rowOf(change.seatsEnded[i]), now);
    for (qsizetype i = 0; done && i < change.representativesEnded.size(); ++i)
        done = keepRow(transaction, u"representative.ended"_s, rowOf(change.representativesEnded[i]), now);
    for (qsizetype i = 0; done && i < change.representativesBegin.size(); ++i)
        done = keepRow(transaction, u"representative.set"_s, rowOf(change.representativesBegin[i]), now);
    for (qsizetype i = 0; done && i < change.stoodFor.size(); ++i) {
        const HouseholdStoodFor &one = change.stoodFor[i];
        done = keepRow(transaction, one.withdrawn ? u"stood_for.withdrawn"_s : u"stood_for.named"_s, rowOf(one), now);
    }
    return done;
}

} // namespace yishibu
