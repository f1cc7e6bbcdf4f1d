#include "db/backup.h"

#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/medium.h"
#include "db/sql/database.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QVariant>
#include <algorithm>
#include <filesystem>
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

void removeUnfinished(const QString &path)
{
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
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
    const auto mode = (*target)->single(u"PRAGMA journal_mode=DELETE"_s);
    if (!mode || mode->toString() != "delete"_L1)
        return std::unexpected(failed(path, u"journal_mode"_s));
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
    const auto head = journal::head(database);
    if (!head)
        return std::unexpected(head.error());
    const auto incarnation = database.single(u"SELECT incarnation FROM book"_s);
    if (!incarnation)
        return std::unexpected(incarnation.error());
    Backup backup{head->sequence, {}, now, incarnation->toInt()};
    if (database.path() == ":memory:"_L1)
        return backup;
    const QString folder = folderOf(database.path());
    if (!QDir().mkpath(folder))
        return std::unexpected(failed(folder, u"folder"_s));
    backup.path = folder + u"/%1-%2.yishibu"_s.arg(backup.incarnation, 4, 10, QLatin1Char('0'))
                               .arg(backup.number, 10, 10, QLatin1Char('0'));
    const QString unfinished = backup.path + u".new"_s;
    removeUnfinished(unfinished);
    Done done = copyInto(database, unfinished);
    if (done && !medium::flushFile(unfinished))
        done = std::unexpected(failed(backup.path, u"flush"_s));
    if (done)
        done = verify(unfinished, *head);
    // The same incarnation and number is the same content, so an older copy may be replaced, in one stroke.
    std::error_code trouble;
    if (done)
        std::filesystem::rename(QFileInfo(unfinished).filesystemFilePath(),
                                QFileInfo(backup.path).filesystemFilePath(), trouble);
    if (done && trouble)
        done = std::unexpected(failed(backup.path, u"rename"_s));
    if (!done) {
        removeUnfinished(unfinished);
        return std::unexpected(done.error());
    }
    medium::flushFolder(folder);
    return backup;
}

QList<Backup> all(const QString &bookPath)
{
    static const QRegularExpression name(u"^(\\d{4,9})-(\\d{10,18})$"_s);
    QList<Backup> found;
    const QFileInfoList files = QDir(folderOf(bookPath)).entryInfoList({u"*.yishibu"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QRegularExpressionMatch match = name.match(file.completeBaseName());
        if (match.hasMatch())
            found.append({match.captured(2).toLongLong(), file.absoluteFilePath(), file.lastModified(),
                          match.captured(1).toInt()});
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) {
        return std::pair(a.incarnation, a.number) > std::pair(b.incarnation, b.number);
    });
    return found;
}

} // namespace yishibu::backup
