#include "db/sql/transaction.h"

#include "db/sql/database.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<Transaction> Transaction::begin(Database &database)
{
    if (const Done begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(other.m_database), m_open(other.m_open)
{
    other.m_open = false;
}

Transaction::~Transaction()
{
    if (m_open)
        std::ignore = m_database->run(u"ROLLBACK"_s);
}

Done Transaction::commit()
{
    Done done = m_database->run(u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

} // namespace yishibu
