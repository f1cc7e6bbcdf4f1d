#pragma once

#include "app/outcome.h"
#include "app/topic/topic.h"

#include <QDateTime>
#include <QList>

namespace yishibu {

class Database;

/// The pool of topics (议题库) and the register of delegations (授权).
class TopicStore
{
public:
    explicit TopicStore(Database &database) : m_database(database) {}

    Outcome<QList<Topic>> topics() const; ///< oldest first, without those taken back
    Done keep(const Topic &topic, const QDateTime &now);
    Done withdraw(const Topic &topic, const QDateTime &now);

    Outcome<QList<Delegation>> delegations() const;
    Done keep(const Delegation &delegation, const QDateTime &now);
    /// It holds no more, and why; it stays on record.
    Done withdraw(const Delegation &delegation, const QString &because, const QDateTime &now);

private:
    Done write(const Delegation &delegation, const QString &because, const QDateTime &now);
    Done write(const Topic &topic, bool withdrawn, const QString &kind, const QDateTime &now);
    Database &m_database;
};

} // namespace yishibu
