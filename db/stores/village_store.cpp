#include "db/stores/village_store.h"

#include "db/journal/journal.h"
#include "db/sql/database.h"
#include "db/sql/transaction.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {
constexpr auto villageRow = "village"_L1; // one book, one village
}

Outcome<std::optional<Village>> VillageStore::village() const
{
    Statement row(m_database, u"SELECT name, division_code, township, contact_name, contact_phone, township_phone, "
                              "board_place FROM village"_s);
    if (const Done done = row.run(); !done)
        return std::unexpected(done.error());
    if (!row.next())
        return std::nullopt;
    return Village{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

Done VillageStore::setUp(const Village &village, const QString &publicKey, const QByteArray &secret,
                         const QDateTime &now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // The secret is kept once, and the public key that stands beside it must be its own.
    const auto known = m_database.single(u"SELECT v.public_key FROM village v JOIN village_secret s ON s.id = v.id"_s);
    if (!known)
        return std::unexpected(known.error());
    const QString lastingKey = known->isNull() ? publicKey : known->toString();
    Fact fact{.kind = u"village.set_up"_s, .subject = QString(villageRow), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"village"_s,
                      {{u"id"_s, QString(villageRow)},
                       {u"name"_s, columnText(village.name)},
                       {u"division_code"_s, columnText(village.divisionCode)},
                       {u"township"_s, columnText(village.township)},
                       {u"contact_name"_s, columnText(village.contactName)},
                       {u"contact_phone"_s, columnText(village.contactPhone)},
                       {u"township_phone"_s, columnText(village.townshipPhone)},
                       {u"board_place"_s, columnText(village.boardPlace)},
                       {u"public_key"_s, columnText(lastingKey)}}});
    if (const auto kept = journal::keep(*transaction, fact, now); !kept)
        return std::unexpected(kept.error());
    if (secret.isEmpty())
        return transaction->commit();
    Statement key(m_database, u"INSERT OR IGNORE INTO village_secret (id, secret) VALUES (?, ?)"_s);
    key.bind(QString(villageRow)).bind(secret);
    if (const Done done = key.run(); !done)
        return done;
    return transaction->commit();
}

Outcome<QString> VillageStore::publicKey() const
{
    const auto value = m_database.single(u"SELECT public_key FROM village"_s);
    if (!value)
        return std::unexpected(value.error());
    return value->toString();
}

Outcome<QByteArray> VillageStore::secret() const
{
    const auto value = m_database.single(u"SELECT secret FROM village_secret"_s);
    if (!value)
        return std::unexpected(value.error());
    return value->toByteArray();
}

Outcome<QString> VillageStore::setting(const QString &name) const
{
    Statement row(m_database, u"SELECT value FROM setting WHERE id = ?"_s);
    if (const Done done = row.bind(name).run(); !done)
        return std::unexpected(done.error());
    return row.next() ? row.text(0) : QString();
}

Done VillageStore::set(const QString &name, const QString &value, const QDateTime &now)
{
    Fact fact{.kind = u"setting.changed"_s, .subject = name, .circumstance = {.happenedAt = now}};
    fact.rows.append({u"setting"_s, {{u"id"_s, name}, {u"value"_s, columnText(value)}}});
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Done VillageStore::keepDraft(const QString &place, const QString &words)
{
    Statement row(m_database, u"INSERT INTO draft (place, words) VALUES (?, ?) "
                              "ON CONFLICT(place) DO UPDATE SET words = excluded.words"_s);
    return row.bind(place).bind(columnText(words)).run();
}

Outcome<QString> VillageStore::draft(const QString &place) const
{
    Statement row(m_database, u"SELECT words FROM draft WHERE place = ?"_s);
    if (const Done done = row.bind(place).run(); !done)
        return std::unexpected(done.error());
    return row.next() ? row.text(0) : QString();
}

} // namespace yishibu
