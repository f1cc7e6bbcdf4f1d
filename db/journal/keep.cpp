#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/journal/journal_line.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"

#include <future>

using namespace Qt::StringLiterals;

namespace yishibu::journal {

namespace {

/// Of rows by their id, the line that first wrote each.
using FirstLines = QHash<QString, qint64>;

/// The line that first wrote the row, if it is there already.
Outcome<qint64> sinceOf(Database &database, const RowImage &row, qint64 sequence)
{
    Statement known(database, u"SELECT since FROM %1 WHERE id = ?"_s.arg(row.table));
    if (const Done done = known.bind(row.columns.value("id"_L1).toString()).run(); !done)
        return std::unexpected(done.error());
    return known.next() ? known.number(0) : sequence;
}

Outcome<FirstLines> firstLinesOf(Database &database, const QString &table)
{
    Statement rows(database, u"SELECT id, since FROM "_s + table);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    FirstLines lines;
    while (rows.next())
        lines.insert(rows.text(0), rows.number(1));
    return lines;
}

Outcome<QString> operatorOf(Database &database, const QString &named)
{
    if (!named.isEmpty())
        return storable(named);
    Statement setting(database, u"SELECT value FROM setting WHERE id = 'operator'"_s);
    if (const Done done = setting.run(); !done)
        return std::unexpected(done.error());
    return setting.next() ? setting.text(0) : u""_s;
}

Outcome<LineMaker> lineMaker(Database &database, const QString &operatorName, const QDateTime &recordedAt)
{
    auto before = head(database);
    if (!before)
        return std::unexpected(before.error());
    auto whoSits = operatorOf(database, operatorName);
    if (!whoSits)
        return std::unexpected(whoSits.error());
    return LineMaker(std::move(*before), std::move(*whoSits), recordedAt);
}

/// The lines of many rows, one after the other.
class ManyLines
{
public:
    ManyLines(const ManyRows &rows, LineMaker maker, FirstLines firstLines, const QDateTime &happenedAt)
        : m_rows(rows), m_maker(std::move(maker)), m_firstLines(std::move(firstLines)), m_happenedAt(happenedAt)
    {}

    /// Those of the rows from `begin` to before `end`.
    QList<ReadyLine> make(qsizetype begin, qsizetype end)
    {
        QList<ReadyLine> lines;
        lines.reserve(end - begin);
        for (qsizetype i = begin; i < end; ++i) {
            RowImage row{m_rows.table, m_rows.columnsAt(i)};
            const QString id = row.columns.value("id"_L1).toString();
            const qint64 since = m_firstLines.emplace(id, m_firstLines.value(id, m_maker.nextSequence())).value();
            Fact fact{.kind = m_rows.kind, .subject = id, .circumstance = {.happenedAt = m_happenedAt}};
            fact.rows.append(std::move(row));
            lines.append(m_maker.make(std::move(fact), {since}));
        }
        return lines;
    }

private:
    const ManyRows &m_rows;
    LineMaker m_maker;
    FirstLines m_firstLines;
    QDateTime m_happenedAt;
};

} // namespace

Outcome<qint64> keep(Transaction &transaction, Fact fact, const QDateTime &recordedAt)
{
    Database &database = transaction.database();
    auto maker = lineMaker(database, fact.circumstance.operatorName, recordedAt);
    if (!maker)
        return std::unexpected(maker.error());
    QList<qint64> since;
    for (const RowImage &row : std::as_const(fact.rows)) {
        const auto first = sinceOf(database, row, maker->nextSequence());
        if (!first)
            return std::unexpected(first.error());
        since.append(*first);
    }
    const ReadyLine line = maker->make(std::move(fact), since);
    if (const Done done = LineWriter(database).write(line); !done)
        return std::unexpected(done.error());
    return line.sequence;
}

/// The next lines are worked out while these are written.
Done keepMany(Transaction &transaction, const ManyRows &rows, const QDateTime &now,
              const std::function<bool(qsizetype)> &goesOn)
{
    constexpr qsizetype atOnce = 256;
    auto maker = lineMaker(transaction.database(), {}, now);
    if (!maker)
        return std::unexpected(maker.error());
    auto firstLines = firstLinesOf(transaction.database(), rows.table);
    if (!firstLines)
        return std::unexpected(firstLines.error());
    ManyLines many(rows, std::move(*maker), std::move(*firstLines), now);
    LineWriter writer(transaction.database());
    QList<ReadyLine> ready;
    for (qsizetype begin = 0; begin < rows.count + atOnce; begin += atOnce) {
        const qsizetype end = qMin(begin + atOnce, rows.count);
        auto next = std::async(std::launch::async, [&] { return many.make(qMin(begin, end), end); });
        for (const ReadyLine &line : std::as_const(ready)) {
            if (const Done done = writer.write(line); !done)
                return done;
        }
        if (goesOn && !goesOn(qMin(begin, rows.count)))
            return std::unexpected(Reason::refusal(BookTrouble::Cancelled));
        ready = next.get();
    }
    return {};
}

Outcome<Place> place(Transaction &transaction, Fact fact, const QDateTime &recordedAt)
{
    if (fact.meeting && fact.rank == 0) {
        const auto rank = nextRank(transaction.database(), *fact.meeting);
        if (!rank)
            return std::unexpected(rank.error());
        fact.rank = *rank;
    }
    const qint64 rank = fact.rank;
    const auto sequence = keep(transaction, std::move(fact), recordedAt);
    if (!sequence)
        return std::unexpected(sequence.error());
    return Place{*sequence, rank};
}

Outcome<Place> confirm(Database &database, Fact fact, const QDateTime &recordedAt)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto kept = place(*transaction, std::move(fact), recordedAt);
    if (!kept)
        return kept;
    if (const Done done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return kept;
}

} // namespace yishibu::journal
