#pragma once

#include "app/outcome.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace yishibu {

class Database;

namespace backup {

/// One backup file. Ordered by the book's incarnation and then by its number, which is the journal's sequence when it
/// was made; never by its date.
struct Backup
{
    qint64 number = 0;
    QString path;        ///< empty for a book in memory, which leaves nothing behind
    QDateTime madeAt;    ///< the file's time, for people to read
    int incarnation = 1; ///< a restored book counts on from its backup; its copies replace none of the old ones

    bool operator==(const Backup &) const = default;
};

/// Copies the open book with SQLite's backup interface into the folder "NAME.backups" beside it: under another name
/// first, flushed, reopened, integrity and chain head compared, and only then renamed.
Outcome<Backup> make(Database &database, const QDateTime &now);

/// The backups of a book, the newest first.
QList<Backup> all(const QString &bookPath);

} // namespace backup

} // namespace yishibu
