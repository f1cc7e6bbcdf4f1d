#include "db/stores/roster_store.h"

#include "app/book_trouble.h"
#include "db/sql/transaction.h"
#include "db/stores/roster_facts.h"
#include "db/stores/roster_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The register as it stands before an import, to write only what differs.
class KeptRegister
{
public:
    static Outcome<KeptRegister> read(const RosterStore &store)
    {
        KeptRegister kept;
        const auto households = store.households();
        const auto villagers = store.villagers();
        const auto numbers = store.numbers();
        const auto seats = store.seats();
        const auto lines = store.everySeatLine();
        for (const Done &done : {onlyDone(households), onlyDone(villagers), onlyDone(numbers), onlyDone(seats), onlyDone(lines)}) {
            if (!done)
                return std::unexpected(done.error());
        }
        for (const Household &household : *households)
            kept.put(rowOf(household));
        for (const Villager &villager : *villagers)
            kept.put(rowOf(villager, {}));
        for (const Seat &seat : *seats) {
            kept.put(rowOf(seat));
            kept.m_lastDays.insert(seat.id, seat.until);
        }
        kept.m_numbers = *numbers;
        kept.m_lines = *lines;
        return kept;
    }

    bool has(const RowImage &row) const { return m_rows.value(row.columns.value("id"_L1).toString()) == storableRow(row); }
    bool has(const Villager &villager, const PersonalNumbers &numbers) const
    {
        if (!m_rows.contains(villager.id.hex()))
            return false;
        const PersonalNumbers kept = m_numbers.value(villager.id);
        return has(rowOf(villager, {})) && kept.citizenId == storable(numbers.citizenId)
               && kept.phone == storable(numbers.phone);
    }
    /// An earlier import kept neither term nor households of a line.
    bool has(const OpenSeatLine &line) const
    {
        OpenSeatLine bare = line;
        bare.households = 0;
        bare.from = bare.until = {};
        return m_lines.contains(line) || m_lines.contains(bare);
    }
    /// Whether the seat is in the book, had another last day until now, and is over by today.
    bool isEndedBy(const Seat &seat, QDate today) const
    {
        const auto before = m_lastDays.constFind(seat.id);
        return before != m_lastDays.constEnd() && *before != seat.until && seat.until.isValid() && seat.until < today;
    }

private:
    static QJsonObject storableRow(const RowImage &row)
    {
        QJsonObject columns = row.columns;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            if (it->isString())
                *it = storable(it->toString());
        }
        return columns;
    }
    void put(const RowImage &row) { m_rows.insert(row.columns.value("id"_L1).toString(), row.columns); }

    QHash<QString, QJsonObject> m_rows;
    QHash<VillagerId, PersonalNumbers> m_numbers;
    QHash<SeatId, QDate> m_lastDays;
    QList<OpenSeatLine> m_lines;
};

Done keepHouseholds(Transaction &transaction, const QList<Household> &households, const KeptRegister &kept, const QDateTime &now)
{
    QList<RowImage> rows;
    for (const Household &household : households) {
        if (RowImage row = rowOf(household); !kept.has(row))
            rows.append(std::move(row));
    }
    const journal::ManyRows many{u"household.imported"_s, u"household"_s, rows.size(), [&rows](qsizetype i) { return rows.at(i).columns; }};
    return journal::keepMany(transaction, many, now);
}

Done keepVillagers(Transaction &transaction, const QList<Villager> &villagers, const QHash<VillagerId, PersonalNumbers> &numbers,
                   const KeptRegister &kept, const QDateTime &now, const std::function<bool(int, int)> &progress)
{
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < villagers.size(); ++i) {
        if (!kept.has(villagers[i], numbers.value(villagers[i].id)))
            changed.append(i);
    }
    QList<QByteArray> salts(changed.size());
    const journal::ManyRows many{u"villager.imported"_s, u"villager"_s, changed.size(), [&](qsizetype i) {
                            const Villager &villager = villagers[changed[i]];
                            const CommittedNumbers committed(numbers.value(villager.id));
                            salts[i] = committed.salt;
                            return rowOf(villager, committed.commitment).columns;
                        }};
    const auto goesOn = [&](qsizetype written) {
        const qsizetype at = written < changed.size() ? changed[written] : villagers.size();
        return !progress || progress(int(at), int(villagers.size()));
    };
    Done done = journal::keepMany(transaction, many, now, goesOn);
    for (qsizetype i = 0; done && i < changed.size(); ++i) {
        const VillagerId &who = villagers[changed[i]].id;
        done = putNumbers(transaction, who, numbers.value(who), salts[i]);
    }
    return done;
}

} // namespace

Done RosterStore::import(const RosterImport &from, const QList<Household> &households,
                         const QList<Villager> &villagers, const QHash<VillagerId, PersonalNumbers> &numbers,
                         const QList<Seat> &seats, const QList<OpenSeatLine> &openLines, const QDateTime &now,
                         const std::function<bool(int, int)> &progress, const HandChange &gone)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto kept = KeptRegister::read(*this);
    if (!kept)
        return std::unexpected(kept.error());
    Done done = keepRow(*transaction, u"roster.imported"_s,
                        {u"roster_import"_s,
                         {{u"id"_s, from.id.hex()},
                          {u"file_name"_s, columnText(from.fileName)},
                          {u"file_sha256"_s, QString::fromLatin1(from.fileSha256.toHex())},
                          {u"rows_expected"_s, from.expected},
                          {u"rows_read"_s, from.read},
                          {u"accepted"_s, from.accepted},
                          {u"repaired"_s, from.repaired},
                          {u"doubtful"_s, from.doubtful},
                          {u"refused"_s, from.refused}}},
                        now);
    if (done)
        done = keepHouseholds(*transaction, households, *kept, now);
    if (done)
        done = keepVillagers(*transaction, villagers, numbers, *kept, now, progress);
    for (qsizetype i = 0; done && i < seats.size(); ++i) {
        if (RowImage row = rowOf(seats[i]); !kept->has(row))
            done = keepRow(*transaction, kept->isEndedBy(seats[i], now.date()) ? u"seat.ended"_s : u"seat.imported"_s, std::move(row), now);
    }
    if (done)
        done = keepHandChange(*transaction, gone, from.id, now);
    for (qsizetype i = 0; done && i < openLines.size(); ++i) {
        if (!kept->has(openLines[i]))
            done = keepRow(*transaction, u"seat.left_open"_s, rowOf(openLines[i], SeatId::fresh().hex()), now);
    }
    if (!done)
        return done;
    return transaction->commit();
}

} // namespace yishibu
