#include "db/journal/journal.h"

#include "app/book_trouble.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace yishibu::journal {

namespace {

QByteArray freshSalt()
{
    return RecordId<struct SaltTag>::fresh().bytes();
}

QVariant bindable(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QVariant(QMetaType::fromType<QString>());
    if (value.isString()) {
        const QString text = value.toString();
        return text.isNull() ? QStringLiteral("") : text;
    }
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    return value.toInteger();
}

/// Later images of the same id replace earlier ones; that is how a withdrawal is kept.
QString upsertText(const RowImage &row)
{
    QStringList names = row.columns.keys();
    QStringList places;
    QStringList updates;
    for (const QString &name : names) {
        places.append(u"?"_s);
        if (name != "id"_L1)
            updates.append(name + u"=excluded."_s + name);
    }
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT(id) DO UPDATE SET %4"_s.arg(
        row.table, names.join(u", "_s), places.join(u", "_s), updates.join(u", "_s));
}

/// What is hashed must be what is stored.
void makeStorable(RowImage &row)
{
    for (auto it = row.columns.begin(); it != row.columns.end(); ++it) {
        if (it.value().isString())
            it.value() = storable(it.value().toString());
    }
}

/// The line that first wrote the row, if it is there already.
Outcome<qint64> sinceOf(Database &database, const RowImage &row, qint64 sequence)
{
    Statement known(database, u"SELECT since FROM %1 WHERE id = ?"_s.arg(row.table));
    if (const Done done = known.bind(row.columns.value("id"_L1).toString()).run(); !done)
        return std::unexpected(done.error());
    return known.next() ? known.number(0) : sequence;
}

Outcome<QString> operatorOf(Database &database, const Circumstance &how)
{
    if (!how.operatorName.isEmpty())
        return storable(how.operatorName);
    Statement setting(database, u"SELECT value FROM setting WHERE id = 'operator'"_s);
    if (const Done done = setting.run(); !done)
        return std::unexpected(done.error());
    return setting.next() ? setting.text(0) : u""_s;
}

Done writeRow(Database &database, const RowImage &row)
{
    Statement statement(database, upsertText(row));
    for (auto it = row.columns.begin(); it != row.columns.end(); ++it)
        statement.bind(bindable(it.value()));
    return statement.run();
}

QByteArray payloadOf(const QList<RowImage> &rows)
{
    QJsonArray images;
    for (const RowImage &row : rows)
        images.append(QJsonArray{row.table, row.columns});
    return QJsonDocument(images).toJson(QJsonDocument::Compact);
}

} // namespace

QString leafOf(const QByteArray &salt, const QByteArray &payload)
{
    return QString::fromLatin1(QCryptographicHash::hash(salt + payload, QCryptographicHash::Sha256).toHex());
}

QString chainOf(const QString &previousChain, const QStringList &header, const QString &leaf)
{
    QByteArray bytes = previousChain.toLatin1() + '\n';
    // Each part carries its length, so that no two headers give the same bytes.
    for (const QString &part : header) {
        const QByteArray utf8 = part.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8 + '\n';
    }
    bytes += leaf.toLatin1();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Outcome<Head> head(Database &database)
{
    Statement last(database, u"SELECT seq, chain, recorded_at FROM journal ORDER BY seq DESC LIMIT 1"_s);
    if (const Done done = last.run(); !done)
        return std::unexpected(done.error());
    if (!last.next())
        return Head{};
    return Head{last.number(0), last.text(1), last.text(2)};
}

Outcome<qint64> nextRank(Database &database, const MeetingId &meeting)
{
    Statement highest(database, u"SELECT coalesce(max(rank), 0) FROM journal WHERE meeting = ?"_s);
    highest.bind(meeting.hex());
    if (const Done done = highest.run(); !done)
        return std::unexpected(done.error());
    return (highest.next() ? highest.number(0) : 0) + rankStep;
}

Outcome<qint64> keep(Transaction &transaction, Fact fact, const QDateTime &recordedAt)
{
    Database &database = transaction.database();
    const auto before = head(database);
    if (!before)
        return std::unexpected(before.error());
    const qint64 sequence = before->sequence + 1;
    for (RowImage &row : fact.rows) {
        makeStorable(row);
        const auto since = sinceOf(database, row, sequence);
        if (!since)
            return std::unexpected(since.error());
        row.columns.insert(u"since"_s, *since);
        row.columns.insert(u"seq"_s, sequence);
        for (const QString &moment : std::as_const(row.moments)) {
            row.columns.insert(moment + u"_seq"_s, sequence);
            row.columns.insert(moment + u"_rank"_s, fact.rank);
        }
        if (const Done done = writeRow(database, row); !done)
            return std::unexpected(done.error());
    }

    const Circumstance &how = fact.circumstance;
    const auto operatorName = operatorOf(database, how);
    if (!operatorName)
        return std::unexpected(operatorName.error());
    const QString recorded = stampOf(recordedAt);
    const bool clockDoubt = !before->recordedAt.isEmpty()
                            && timeOf(before->recordedAt) > recordedAt;
    const QStringList header{QString::number(sequence),
                             fact.kind,
                             storable(fact.subject),
                             fact.meeting ? fact.meeting->hex() : u""_s,
                             QString::number(fact.rank),
                             recorded,
                             QString::number(clockDoubt ? 1 : 0),
                             stampOf(how.happenedAt),
                             QString::number(int(how.precision)),
                             QString::number(int(how.source)),
                             *operatorName};
    const QByteArray salt = freshSalt();
    const QByteArray payload = payloadOf(fact.rows);
    const QString leaf = leafOf(salt, payload);

    Statement line(database, u"INSERT INTO journal (seq, kind, subject, meeting, rank, recorded_at, clock_doubt, "
                             "happened_at, precision, source, operator, leaf, chain) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    line.bind(sequence).bind(header[1]).bind(header[2]).bind(header[3]).bind(fact.rank).bind(header[5]);
    line.bind(clockDoubt ? 1 : 0).bind(header[7]).bind(int(how.precision)).bind(int(how.source)).bind(header[10]);
    line.bind(leaf).bind(chainOf(before->chain, header, leaf));
    if (const Done done = line.run(); !done)
        return std::unexpected(done.error());

    Statement bytes(database, u"INSERT INTO journal_payload (seq, salt, payload) VALUES (?, ?, ?)"_s);
    bytes.bind(sequence).bind(salt).bind(payload);
    if (const Done done = bytes.run(); !done)
        return std::unexpected(done.error());
    return sequence;
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

Done erase(Database &database, qint64 line, const QString &reason, const QDateTime &now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement kept(database, u"SELECT payload FROM journal_payload WHERE seq = ?"_s);
    if (const Done done = kept.bind(line).run(); !done)
        return done;
    const QByteArray payload = kept.next() ? kept.value(0).toByteArray() : QByteArray();
    const QJsonArray images = QJsonDocument::fromJson(payload).array();
    if (images.isEmpty())
        return std::unexpected(Reason::failure(BookTrouble::WriteFailed, {QString::number(line)}));
    for (const auto &image : images) {
        Statement row(database, u"SELECT 1 FROM %1 WHERE id = ? AND seq = ?"_s.arg(image.toArray().at(0).toString()));
        row.bind(image.toArray().at(1).toObject().value("id"_L1).toString()).bind(line);
        if (const Done done = row.run(); !done)
            return done;
        if (row.next())
            return std::unexpected(
                Reason::failure(BookTrouble::WriteFailed, {image.toArray().at(0).toString(), QString::number(line)}));
    }
    const QString id = QString::number(line);
    Fact fact{.kind = u"payload.erased"_s, .subject = id, .circumstance = {.happenedAt = now}};
    fact.rows.append({u"erasure"_s, {{u"id"_s, id}, {u"line"_s, line}, {u"reason"_s, reason}}});
    if (const auto written = keep(*transaction, std::move(fact), now); !written)
        return std::unexpected(written.error());
    Statement gone(database, u"UPDATE journal_payload SET salt = NULL, payload = NULL WHERE seq = ?"_s);
    if (const Done done = gone.bind(line).run(); !done)
        return done;
    return transaction->commit();
}

} // namespace yishibu::journal
