#include "db/stores/local_law_store.h"

#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/sql/database.h"
#include "db/stores/column_words.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr auto settingsRow = "local"_L1; // one book, one village

Done confirm(Database &database, const QString &kind, const QString &subject, const QList<RowImage> &rows, const QDateTime &now)
{
    const Fact fact{.kind = kind, .subject = subject, .circumstance = {.happenedAt = now}, .rows = rows};
    return onlyDone(journal::confirm(database, fact, now));
}

} // namespace

Outcome<LocalSettings> LocalLawStore::settings() const
{
    Statement row(m_database, u"SELECT content FROM local_settings WHERE id = ?"_s);
    if (const Done done = row.bind(QString(settingsRow)).run(); !done)
        return std::unexpected(done.error());
    return row.next() ? readLocalSettings(row.text(0).toUtf8()) : LocalSettings{};
}

Done LocalLawStore::keep(const LocalSettings &settings, const QDateTime &now)
{
    return confirm(m_database, u"local_settings.kept"_s, settingsRow,
                   {{u"local_settings"_s,
                     {{u"id"_s, QString(settingsRow)}, {u"content"_s, QString::fromUtf8(textOf(settings))}}}},
                   now);
}

Outcome<QList<TownshipSigner>> LocalLawStore::signers() const
{
    Statement rows(m_database, u"SELECT id, name, public_key, trusted_on, withdrawn FROM township_signer ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<TownshipSigner> list;
    while (rows.next())
        list.append({idAt<TownshipSignerId>(rows, 0), rows.text(1), rows.text(2), dateOf(rows.text(3)), rows.flag(4)});
    return list;
}

Done LocalLawStore::keep(const TownshipSigner &signer, const QDateTime &now)
{
    return confirm(m_database, signer.withdrawn ? u"township_signer.withdrawn"_s : u"township_signer.trusted"_s, signer.id.hex(),
                   {{u"township_signer"_s,
                     {{u"id"_s, signer.id.hex()},
                      {u"name"_s, columnText(signer.name)},
                      {u"public_key"_s, columnText(signer.publicKey)},
                      {u"trusted_on"_s, columnDate(signer.trustedOn)},
                      {u"withdrawn"_s, signer.withdrawn ? 1 : 0}}}},
                   now);
}

Outcome<QList<BroughtPack>> LocalLawStore::packs() const
{
    Statement rows(m_database, u"SELECT b.id, p.name, p.content, b.signature, b.signer, b.brought_on, b.withdrawn_on, "
                               "b.withdrawn_why FROM brought_pack b JOIN rule_pack p ON p.id = b.rule_pack ORDER BY b.since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<BroughtPack> list;
    while (rows.next()) {
        BroughtPack pack{.id = idAt<BroughtPackId>(rows, 0),
                         .title = rows.text(1),
                         .text = rows.text(2).toUtf8(),
                         .signature = rows.text(3).toUtf8(),
                         .signer = idAt<TownshipSignerId>(rows, 4),
                         .broughtOn = dateOf(rows.text(5)),
                         .withdrawnOn = {},
                         .withdrawnWhy = rows.text(7)};
        if (!rows.text(6).isEmpty())
            pack.withdrawnOn = dateOf(rows.text(6));
        list.append(pack);
    }
    return list;
}

Done LocalLawStore::bring(const BroughtPack &pack, const QDateTime &now)
{
    return write(pack, u"rule_pack.brought"_s, now);
}

Done LocalLawStore::withdraw(const BroughtPack &pack, const QDateTime &now)
{
    return write(pack, u"rule_pack.withdrawn"_s, now);
}

Done LocalLawStore::write(const BroughtPack &pack, const QString &kind, const QDateTime &now)
{
    const QString text = QString::fromUtf8(pack.text);
    if (pack.text.isEmpty() || storable(text).toUtf8() != pack.text)
        return std::unexpected(Reason::failure(BookTrouble::WriteFailed, {u"rule pack"_s}));
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(pack.text, QCryptographicHash::Sha256).toHex());
    return confirm(m_database, kind, pack.id.hex(),
                   {{u"rule_pack"_s, {{u"id"_s, digest}, {u"name"_s, columnText(pack.title)}, {u"content"_s, text}}},
                    {u"brought_pack"_s,
                     {{u"id"_s, pack.id.hex()},
                      {u"rule_pack"_s, digest},
                      {u"signature"_s, QString::fromUtf8(pack.signature)},
                      {u"signer"_s, pack.signer.hex()},
                      {u"brought_on"_s, columnDate(pack.broughtOn)},
                      {u"withdrawn_on"_s, columnDate(pack.withdrawnOn.value_or(QDate()))},
                      {u"withdrawn_why"_s, columnText(pack.withdrawnWhy)}}}},
                   now);
}

Outcome<QList<Holiday>> LocalLawStore::holidays() const
{
    Statement rows(m_database, u"SELECT id, name, source, is_off FROM holiday ORDER BY id"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Holiday> list;
    while (rows.next())
        list.append({.day = dateOf(rows.text(0)), .name = rows.text(1), .source = rows.text(2), .isOff = rows.flag(3)});
    return list;
}

Done LocalLawStore::keep(const Holiday &holiday, const QDateTime &now)
{
    const QString day = columnDate(holiday.day);
    return confirm(m_database, u"holiday.kept"_s, day,
                   {{u"holiday"_s,
                     {{u"id"_s, day},
                      {u"name"_s, columnText(holiday.name)},
                      {u"source"_s, columnText(holiday.source)},
                      {u"is_off"_s, holiday.isOff ? 1 : 0}}}},
                   now);
}

} // namespace yishibu
