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
    const QJsonArray images = document.array();
    for (const auto &image : images) {
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
                              "j.happened_at, j.precision, j.source, j.operator, j.leaf, j.chain, p.salt, p.payload, "
                              "p.seq IS NOT NULL AND p.key_id IS NULL AND p.nonce IS NULL, "
                              "p.salt IS NULL AND e.line IS NOT NULL "
                              "FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq "
                              "LEFT JOIN erasure e ON e.line = j.seq ORDER BY j.seq"_s);
    if (const Done done = lines.run(); !done)
        return std::unexpected(done.error());
    while (lines.next()) {
        const qint64 sequence = lines.number(0);
        QStringList header;
        for (int column = 0; column < 11; ++column)
            header.append(lines.text(column));
        const QString leaf = lines.text(11);
        bool fits = sequence == ++check.lines && journal::chainOf(chain, header, leaf) == lines.text(12)
                    && lines.flag(15);
        chain = lines.text(12);
        if (lines.isNull(14)) {
            ++check.erased;
            fits = fits && lines.flag(16);
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

QJsonValue columnImage(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue(QJsonValue::Null);
    return value.typeId() == QMetaType::QString ? QJsonValue(value.toString()) : QJsonValue(value.toLongLong());
}

/// A column that a later step added stands at its default in rows that were last written before, or is null.
Outcome<QJsonObject> defaultsOf(Database &database, const QString &table)
{
    QStringList columns;
    if (const Done done = collect(database, u"SELECT name, coalesce(dflt_value, 'NULL') "
                                            "FROM pragma_table_info('%1')"_s.arg(table), columns); !done)
        return std::unexpected(done.error());
    QJsonObject defaults;
    for (const QString &column : std::as_const(columns)) {
        const auto value = database.single(u"SELECT "_s + column.section(u' ', 1));
        if (!value)
            return std::unexpected(value.error());
        defaults.insert(column.section(u' ', 0, 0), columnImage(*value));
    }
    return defaults;
}

Done compareTable(Database &database, const QString &name, Table &replayed, BookCheck &check)
{
    const auto defaults = defaultsOf(database, name);
    if (!defaults)
        return std::unexpected(defaults.error());
    Statement rows(database, u"SELECT * FROM "_s + name);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        ++check.rows;
        QJsonObject kept;
        for (int column = 0; column < rows.columns(); ++column)
            kept.insert(rows.columnName(column), columnImage(rows.value(column)));
        const QString id = kept.value("id"_L1).toString();
        QJsonObject wanted = replayed.take(id);
        for (auto it = defaults->begin(); it != defaults->end(); ++it) {
            if (!wanted.contains(it.key()))
                wanted.insert(it.key(), it.value());
        }
        if (wanted != kept)
            check.replayFaults.append(u"%1 %2"_s.arg(name, id));
    }
    for (auto it = replayed.constBegin(); it != replayed.constEnd(); ++it)
        check.replayFaults.append(u"%1 %2"_s.arg(name, it.key()));
    return {};
}

Done checkCommitments(Database &database, BookCheck &check)
{
    Statement rows(database, u"SELECT v.id, v.numbers_commitment, n.salt, n.citizen_id, n.phone, "
                             "n.villager IS NOT NULL, n.key_id IS NULL AND n.nonce IS NULL "
                             "FROM villager v LEFT JOIN personal_number n ON n.villager = v.id"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        // Numbers that were erased leave an empty commitment; numbers that are merely gone do not.
        const bool wanted = !rows.text(1).isEmpty();
        const bool fits = wanted == rows.flag(5) && rows.flag(6)
                          && (!wanted || numbersCommitment(rows.value(2).toByteArray(), rows.text(3), rows.text(4))
                                             == rows.text(1));
        if (!fits)
            check.commitmentFaults.append(rows.text(0));
    }
    return {};
}

/// Whoever rewrote minutes together with their journal line still has the digest against them, which stands on paper too.
Done checkDigests(Database &database, BookCheck &check)
{
    Statement rows(database, u"SELECT id, canonical, digest FROM minutes"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        const QByteArray digest = QCryptographicHash::hash(rows.text(1).toUtf8(), QCryptographicHash::Sha256).toHex();
        const QString fault = u"minutes "_s + rows.text(0);
        if (rows.text(2) != QLatin1String(digest) && !check.replayFaults.contains(fault))
            check.replayFaults.append(fault);
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
    if (const Done done = checkDigests(database, check); !done)
        return std::unexpected(done.error());
    if (const Done done = checkCommitments(database, check); !done)
        return std::unexpected(done.error());
    return check;
}

} // namespace yishibu
