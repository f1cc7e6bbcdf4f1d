#pragma once

#include "app/rules/brought_pack.h"
#include "app/rules/holidays.h"
#include "app/rules/local_settings.h"

#include <QDateTime>

namespace yishibu {

class Database;

/// What the place sets itself: settings, the township's signers and the rule packs they brought, holidays written in.
/// Each change is a fact of its own with its journal line.
class LocalLawStore
{
public:
    explicit LocalLawStore(Database &database) : m_database(database) {}

    /// The settings as they were kept last; those of the program where none were. RulePackFault if they cannot be read.
    Outcome<LocalSettings> settings() const;
    Done keep(const LocalSettings &settings, const QDateTime &now);

    Outcome<QList<TownshipSigner>> signers() const; ///< withdrawn ones too, in the order they came
    Done keep(const TownshipSigner &signer, const QDateTime &now);

    Outcome<QList<BroughtPack>> packs() const; ///< withdrawn ones too, in the order they came
    Done bring(const BroughtPack &pack, const QDateTime &now);
    Done withdraw(const BroughtPack &pack, const QDateTime &now);

    Outcome<QList<Holiday>> holidays() const; ///< those written in or struck off, by their days
    Done keep(const Holiday &holiday, const QDateTime &now);

private:
    Done write(const BroughtPack &pack, const QString &kind, const QDateTime &now);
    Database &m_database;
};

} // namespace yishibu
