#pragma once

#include "app/discussion/plain_words.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// The plain-language cards of a meeting's items. Each write is one fact.
class PlainWordStore
{
public:
    explicit PlainWordStore(Database &database) : m_database(database) {}

    /// Of all items, in their order, without those taken off.
    Outcome<QList<PlainWord>> words(const MeetingId &meeting) const;
    Done keep(const PlainWord &word, const QDateTime &now);
    Done withdraw(PlainWord word, const QDateTime &now);

private:
    Done write(const PlainWord &word, const QString &kind, const QDateTime &now);
    Database &m_database;
};

} // namespace yishibu
