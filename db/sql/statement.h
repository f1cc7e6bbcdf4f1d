#pragma once

#include "app/outcome.h"

#include <QVariant>
#include <memory>

class QSqlQuery;

namespace yishibu {

class Database;

/// The text as SQLite gives it back: half surrogates, U+FFFE and U+FFFF become U+FFFD, a byte-order mark at
/// the front goes. What is hashed must be what is stored, so the journal asks for this before it writes.
QString storable(const QString &text);

/// One prepared statement, its values, and its rows. Typed on the way out, so that a null or a word where a
/// number belongs is seen where it is read.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QVariant &value);
    /// The value at one place, counted from 0. Text must be storable() already. It stays there for the runs to come until
    /// another one is put in its place.
    void bindSound(int place, const QVariant &value);
    /// Runs it; for reading, next() then steps from row to row.
    Done run();
    bool next();

    QString text(int column) const;
    qint64 number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    bool isNull(int column) const;
    QVariant value(int column) const;
    QString columnName(int column) const;
    int columns() const;

private:
    Database &m_database;
    std::shared_ptr<QSqlQuery> m_query;
    std::optional<Reason> m_trouble;
    int m_bound = 0;
};

} // namespace yishibu
