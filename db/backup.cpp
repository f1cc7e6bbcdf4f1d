#include "db/backup.h"

#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/medium.h"
#include "db/sql/database.h"

#include <QDir>
#include <QFileInfo>
#include <QVariant>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yishibu::backup {

namespace {

QString folderOf(const QString &bookPath)
{
    return bookPath + u".backups"_s;
}

Reason failed(const QString &path, const QString &why)
{
    return Reason::failure(BookTrouble::BackupFailed, {path, why});
}

Done copyInto(Database &source, const QString &path)
{
    auto target = Database::open(path);
    if (!target)
        return std::unexpected(target.error());
    sqlite3_backup *copying = sqlite3_backup_init((*target)->handle(), "main", source.handle(), "main");
    if (!copying)
        return std::unexpected(failed(path, QString::fromUtf8(sqlite3_errmsg((*target)->handle()))));
    const int stepped = sqlite3_backup_step(copying, -1);
    const int finished = sqlite3_backup_finish(copying);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return std::unexpected(failed(path, QString::fromUtf8(sqlite3_errstr(stepped == SQLITE_DONE ? finished : stepped))));
    // At rest a backup is one file, whatever mode the live book is in.
    if (const auto mode = (*target)->single(u"PRAGMA journal_mode=DELETE"_s); !mode)
        return std::unexpected(mode.error());
    return {};
}

Done verify(const QString &path, const journal::Head &expected)
{
    auto copy = Database::open(path);
    if (!copy)
        return std::unexpected(copy.error());
    const auto sound = (*copy)->single(u"PRAGMA integrity_check"_s);
    if (!sound)
        return std::unexpected(sound.error());
    if (sound->toString() != "ok"_L1)
        return std::unexpected(failed(path, sound->toString()));
    const auto head = journal::head(**copy);
    if (!head)
        return std::unexpected(head.error());
    if (*head != expected)
        return std::unexpected(failed(path, u"journal"_s));
    return {};
}

} // namespace

Outcome<Backup> make(Database &database, const QDateTime &now)
{
    const QString folder = folderOf(database.path());
    if (!QDir().mkpath(folder))
        return std::unexpected(failed(folder, u"folder"_s));
    const auto head = journal::head(database);
    if (!head)
        return std::unexpected(head.error());
    const QString path = folder + u"/%1.yishibu"_s.arg(head->sequence, 10, 10, QLatin1Char('0'));
    const QString unfinished = path + u".new"_s;
    QFile::remove(unfinished);
    Done done = copyInto(database, unfinished);
    if (done && !medium::flushFile(unfinished))
        done = std::unexpected(failed(path, u"flush"_s));
    if (done)
        done = verify(unfinished, *head);
    if (!done) {
        QFile::remove(unfinished);
        return std::unexpected(done.error());
    }
    // The same number is the same content, so an older copy may be replaced.
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        return std::unexpected(failed(path, u"rename"_s));
    medium::flushFolder(folder);
    return Backup{head->sequence, path, now};
}

QList<Backup> all(const QString &bookPath)
{
    QList<Backup> found;
    const QDir folder(folderOf(bookPath));
    const QFileInfoList files = folder.entryInfoList({u"*.yishibu"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        bool isNumber = false;
        const qint64 number = file.completeBaseName().toLongLong(&isNumber);
        if (isNumber)
            found.append({number, file.absoluteFilePath(), file.lastModified()});
    }
    return found;
}

} // namespace yishibu::backup
