#pragma once

#include "app/outcome.h"
#include "app/resolution/progress.h"

#include <QList>

namespace yishibu {

class Database;

/// What was done about the resolutions since. Goes on after a meeting's minutes are closed.
class ProgressStore
{
public:
    explicit ProgressStore(Database &database) : m_database(database) {}

    /// Of all resolutions, in the order of noting; withdrawn ones among them.
    Outcome<QList<Progress>> all() const;
    Outcome<Progress> add(const Progress &note, const QDateTime &now);
    Outcome<Progress> withdraw(const Progress &note, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
