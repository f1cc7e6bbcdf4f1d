#pragma once

#include "app/discussion/later_answer.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// What came out about points to check after their meetings. Goes on after a meeting's minutes are closed.
class LaterAnswerStore
{
public:
    explicit LaterAnswerStore(Database &database) : m_database(database) {}

    /// To all points, in the order they were found; withdrawn ones among them.
    Outcome<QList<LaterAnswer>> all() const;
    Outcome<LaterAnswer> add(const LaterAnswer &answer, const QDateTime &now);
    Outcome<LaterAnswer> withdraw(const LaterAnswer &answer, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
