#pragma once

#include "app/outcome.h"

#include <QHash>
#include <QString>
#include <memory>

class QSqlQuery;
struct sqlite3;

namespace yishibu {

/// One open connection to one SQLite file; the only writer there is. Only db/sql and db/book_file know that it
/// is SQLite. Changing the schema is denied by an authorizer except while a migration asks for it; other files are
/// never attached.
class Database
{
public:
    static Outcome<std::unique_ptr<Database>> open(const QString &path);
    /// A book in memory for tests.
    static Outcome<std::unique_ptr<Database>> inMemory();
    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A prepared query, kept for the next time the same text is asked for.
    Outcome<std::shared_ptr<QSqlQuery>> prepared(const QString &sql);
    /// Runs one statement that has no values to bind.
    Done run(const QString &sql);
    /// The first value of the first row; a null value if there is no row.
    Outcome<QVariant> single(const QString &sql);

    void allowSchemaChanges(bool allowed) { m_schemaChangesAllowed = allowed; }
    /// From here on a PRAGMA only tells: nothing takes off what the settings guard (foreign keys, the triggers of a REPLACE, checks).
    void fixSettings() { m_settingsFixed = true; }
    /// Folds the write-ahead log into the file and empties it.
    Done settle();
    /// A damaged book is closed as it was found: its write-ahead log is not folded in.
    void leaveLogAlone();
    /// The driver's own handle, for the backup interface.
    sqlite3 *handle() const;
    QString path() const { return m_path; }

    /// What SQLite said last, as a reason with the given fallback.
    Reason lastReason(int extendedCode, const QString &message, bool writing) const;

private:
    Database(QString path, QString connection);
    Done connect();
    static int authorize(void *self, int action, const char *name, const char *value, const char *, const char *);
    bool mayAsk(const char *pragma, const char *value) const;

    QString m_path;
    QString m_connection;
    bool m_schemaChangesAllowed = false;
    bool m_settingsFixed = false;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace yishibu
