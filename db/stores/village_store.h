#pragma once

#include "app/outcome.h"
#include "app/village/village.h"

#include <QDateTime>
#include <QHash>

namespace yishibu {

class Database;

/// The village this book belongs to, its signing key, and the book's settings.
class VillageStore
{
public:
    explicit VillageStore(Database &database) : m_database(database) {}

    /// Nothing while the village is not set up.
    Outcome<std::optional<Village>> village() const;
    /// Sets the village up, or changes what was set up. The secret is kept once, with the first call that has one.
    Done setUp(const Village &village, const QString &publicKey, const QByteArray &secret, const QDateTime &now);
    Outcome<QString> publicKey() const;
    Outcome<QByteArray> secret() const;

    /// "language", "large_text", "operator"; empty where never set.
    Outcome<QString> setting(const QString &name) const;
    Done set(const QString &name, const QString &value, const QDateTime &now);

    /// What is being typed at a place on screen: overwritten at every pause, no fact, not in the journal.
    Done keepDraft(const QString &place, const QString &words);
    Outcome<QString> draft(const QString &place) const;

private:
    Database &m_database;
};

} // namespace yishibu
