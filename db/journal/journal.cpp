#include "db/journal/journal.h"

#include "app/book_trouble.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu::journal {

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString leafOf(const QByteArray &salt, const QByteArray &payload)
{
    return sha256(salt + payload);
}

QString chainOf(const QString &previousChain, const QStringList &header, const QString &leaf)
{
    QByteArray bytes;
    bytes.reserve(512);
    bytes.append(previousChain.toLatin1()).append('\n');
    // Each part carries its length, so that no two headers give the same bytes.
    for (const QString &part : header) {
        const QByteArray utf8 = part.toUtf8();
        bytes.append(QByteArray::number(utf8.size())).append(':').append(utf8).append('\n');
    }
    return sha256(bytes.append(leaf.toLatin1()));
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
