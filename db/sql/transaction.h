#pragma once

#include "app/outcome.h"

namespace yishibu {

class Database;

/// One transaction; whoever must run inside one asks for it as an argument. Rolls back unless committed.
class Transaction
{
public:
    /// Begins at once and takes the write lock, so that nothing is found to be impossible only at the end.
    static Outcome<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    /// After this returned well the facts inside are confirmed.
    [[nodiscard]] Done commit();
    Database &database() const { return *m_database; }

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
    bool m_open = true;
};

} // namespace yishibu
