#include "db/sql/database.h"

#include "app/book_trouble.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <algorithm>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yishibu {

Database::Database(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) {}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Outcome<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString()));
    if (const Done connected = database->connect(); !connected)
        return std::unexpected(connected.error());
    return database;
}

Outcome<std::unique_ptr<Database>> Database::inMemory()
{
    return open(u":memory:"_s);
}

Done Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_path);
    if (!connection.open())
        return std::unexpected(Reason::failure(BookTrouble::NotABook, {m_path}));
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_set_authorizer(handle(), &Database::authorize, this);
    return {};
}

Done Database::settle()
{
    // First column: 1 if somebody still read or wrote, so that the log could not be folded in whole.
    const auto busy = single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return std::unexpected(busy.error());
    if (busy->toInt() != 0)
        return std::unexpected(Reason::failure(BookTrouble::HeldElsewhere, {m_path}));
    return {};
}

void Database::leaveLogAlone()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

sqlite3 *Database::handle() const
{
    const QVariant driverHandle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(driverHandle.constData());
}

bool Database::mayAsk(const char *pragma, const char *value) const
{
    if (sqlite3_stricmp(pragma, "writable_schema") == 0)
        return false;
    if (!m_settingsFixed || value == nullptr)
        return true;
    // Their value says what is asked about; that of any other changes a setting.
    static constexpr std::array telling{"integrity_check", "quick_check", "foreign_key_check", "table_info", "wal_checkpoint"};
    return std::ranges::any_of(telling, [pragma](const char *one) { return sqlite3_stricmp(pragma, one) == 0; });
}

int Database::authorize(void *self, int action, const char *name, const char *value, const char *, const char *)
{
    switch (action) {
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_DROP_TEMP_INDEX:
    case SQLITE_DROP_TEMP_TABLE:
    case SQLITE_DROP_TEMP_TRIGGER:
    case SQLITE_DROP_TEMP_VIEW:
    case SQLITE_ANALYZE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
    case SQLITE_ALTER_TABLE: return static_cast<Database *>(self)->m_schemaChangesAllowed ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_ATTACH:
    case SQLITE_DETACH: return SQLITE_DENY;
    case SQLITE_PRAGMA: return static_cast<Database *>(self)->mayAsk(name, value) ? SQLITE_OK : SQLITE_DENY;
    default: return SQLITE_OK;
    }
}

Outcome<std::shared_ptr<QSqlQuery>> Database::prepared(const QString &sql)
{
    if (auto known = m_prepared.value(sql); known && !known->isActive())
        return known;
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return std::unexpected(lastReason(sqlite3_extended_errcode(handle()), query->lastError().text(), false));
    m_prepared.insert(sql, query);
    return query;
}

Done Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return std::unexpected(lastReason(sqlite3_extended_errcode(handle()), query.lastError().text(), true));
    return {};
}

Outcome<QVariant> Database::single(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return std::unexpected(lastReason(sqlite3_extended_errcode(handle()), query.lastError().text(), false));
    return query.next() ? query.value(0) : QVariant();
}

Reason Database::lastReason(int extendedCode, const QString &message, bool writing) const
{
    // Only a trigger says so: SQLite may quote the trigger's own text when it tells of damage.
    if (extendedCode == SQLITE_CONSTRAINT_TRIGGER && message.contains("meeting is closed"_L1))
        return Reason::refusal(BookTrouble::Sealed);
    switch (extendedCode & 0xff) {
    case SQLITE_FULL: return Reason::failure(BookTrouble::DiskFull, {m_path});
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Reason::failure(BookTrouble::HeldElsewhere, {m_path});
    case SQLITE_READONLY: return Reason::failure(BookTrouble::ReadOnly, {m_path});
    case SQLITE_NOTADB: return Reason::failure(BookTrouble::NotABook, {m_path});
    case SQLITE_CORRUPT: return Reason::failure(BookTrouble::Damaged, {m_path, message});
    default: break;
    }
    return Reason::failure(writing ? BookTrouble::WriteFailed : BookTrouble::ReadFailed, {message});
}

} // namespace yishibu
