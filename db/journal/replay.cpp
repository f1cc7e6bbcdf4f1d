#include "db/journal/replay.h"

#include "db/journal/journal.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

using Table = QHash<QString, QJsonObject>;
using Tables = QHash<QString, Table>;

/// Side tables hold what may be erased or is no fact; the journal does not know them.
bool isFactTable(const QString &name)
{
    static const QSet<QString> others{u"journal"_s, u"journal_payload"_s, u"personal_number"_s, u"village_secret"_s,
                                      u"draft"_s};
    return !others.contains(name) && !name.startsWith("sqlite_"_L1);
}

Done collect(Database &database, const QString &sql, QStringList &into)
{
    Statement rows(database, sql);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        QStringList parts;
        for (int column = 0; column < rows.columns(); ++column)
            parts.append(rows.text(column));
        const QString line = parts.join(u' ');
        if (line != "ok"_L1)
            into.append(line);
    }
    return {};
}

void applyPayload(const QByteArray &payload, Tables &tables, BookCheck &check, qint64 sequence)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isArray()) {
        check.chainFaults.append(QString::number(sequence));
        return;
    }
    for (const QJsonValue &image : document.array()) {
        const QJsonObject columns = image.toArray().at(1).toObject();
        QJsonObject &row = tables[image.toArray().at(0).toString()][columns.value("id"_L1).toString()];
        for (auto it = columns.begin(); it != columns.end(); ++it)
            row.insert(it.key(), it.value());
    }
}

Outcome<Tables> replay(Database &database, BookCheck &check)
{
    Tables tables;
    QString chain = u""_s;
    Statement lines(database, u"SELECT j.seq, j.kind, j.subject, j.meeting, j.rank, j.recorded_at, j.clock_doubt, "
                              "j.happened_at, j.precision, j.source, j.operator, j.leaf, j.chain, p.salt, p.payload "
                              "FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq ORDER BY j.seq"_s);
    if (const Done done = lines.run(); !done)
        return std::unexpected(done.error());
    while (lines.next()) {
        const qint64 sequence = lines.number(0);
        QStringList header;
        for (int column = 0; column < 11; ++column)
            header.append(lines.text(column));
        const QString leaf = lines.text(11);
        bool fits = sequence == ++check.lines && journal::chainOf(chain, header, leaf) == lines.text(12);
        chain = lines.text(12);
        if (lines.isNull(14)) {
            ++check.erased;
        } else {
            const QByteArray payload = lines.value(14).toByteArray();
            fits = fits && journal::leafOf(lines.value(13).toByteArray(), payload) == leaf;
            applyPayload(payload, tables, check, sequence);
        }
        if (!fits)
            check.chainFaults.append(QString::number(sequence));
    }
    check.chainHead = chain;
    return tables;
}

Done compareTable(Database &database, const QString &name, Table &replayed, BookCheck &check)
{
    Statement rows(database, u"SELECT * FROM "_s + name);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        ++check.rows;
        QJsonObject kept;
        for (int column = 0; column < rows.columns(); ++column) {
            const QVariant value = rows.value(column);
            kept.insert(rows.columnName(column), rows.isNull(column) ? QJsonValue(QJsonValue::Null)
                        : value.typeId() == QMetaType::QString      ? QJsonValue(value.toString())
                                                                     : QJsonValue(value.toLongLong()));
        }
        const QString id = kept.value("id"_L1).toString();
        if (replayed.take(id) != kept)
            check.replayFaults.append(u"%1 %2"_s.arg(name, id));
    }
    for (auto it = replayed.constBegin(); it != replayed.constEnd(); ++it)
        check.replayFaults.append(u"%1 %2"_s.arg(name, it.key()));
    return {};
}

Done checkCommitments(Database &database, BookCheck &check)
{
    Statement rows(database, u"SELECT v.id, v.numbers_commitment, n.salt, n.citizen_id, n.phone "
                             "FROM personal_number n JOIN villager v ON v.id = n.villager"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        if (numbersCommitment(rows.value(2).toByteArray(), rows.text(3), rows.text(4)) != rows.text(1))
            check.commitmentFaults.append(rows.text(0));
    }
    return {};
}

} // namespace

QString numbersCommitment(const QByteArray &salt, const QString &citizenId, const QString &phone)
{
    return journal::leafOf(salt, citizenId.toUtf8() + '\n' + phone.toUtf8());
}

Outcome<BookCheck> checkBook(Database &database)
{
    BookCheck check;
    if (const Done done = collect(database, u"PRAGMA integrity_check"_s, check.fileFaults); !done)
        return std::unexpected(done.error());
    if (const Done done = collect(database, u"PRAGMA foreign_key_check"_s, check.foreignKeyFaults); !done)
        return std::unexpected(done.error());
    auto tables = replay(database, check);
    if (!tables)
        return std::unexpected(tables.error());
    QStringList names;
    if (const Done done = collect(database, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, names); !done)
        return std::unexpected(done.error());
    for (const QString &name : std::as_const(names)) {
        if (!isFactTable(name))
            continue;
        if (const Done done = compareTable(database, name, (*tables)[name], check); !done)
            return std::unexpected(done.error());
        tables->remove(name);
    }
    for (auto it = tables->constBegin(); it != tables->constEnd(); ++it)
        check.replayFaults.append(it.key());
    if (const Done done = checkCommitments(database, check); !done)
        return std::unexpected(done.error());
    return check;
}

} // namespace yishibu
