#include "db/book_file.h"

#include "app/book_trouble.h"
#include "app/record_id.h"
#include "db/backup.h"
#include "db/book_header.h"
#include "db/book_settings.h"
#include "db/file_lock.h"
#include "db/journal/journal.h"
#include "db/medium.h"
#include "db/schema/schema.h"
#include "db/sql/database.h"
#include "db/sql/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace yishibu {

struct BookFile::Parts
{
    explicit Parts(FileLock held) : lock(std::move(held)) {}
    FileLock lock;
};

namespace {

/// Nothing here writes: whole pages, and the row without which a file is no book.
Done isSound(Database &database)
{
    const auto said = database.single(u"PRAGMA quick_check(1)"_s);
    if (!said)
        return std::unexpected(said.error());
    if (said->toString() != "ok"_L1)
        return std::unexpected(Reason::failure(BookTrouble::Damaged, {database.path(), said->toString()}));
    const auto books = database.single(u"SELECT count(*) FROM book"_s);
    if (!books)
        return std::unexpected(books.error());
    if (books->toInt() != 1)
        return std::unexpected(Reason::failure(BookTrouble::Damaged, {database.path(), u"book"_s}));
    return {};
}

/// Behind the right header every trouble of reading is damage.
Reason asDamage(const Reason &reason, const QString &path)
{
    const auto code = reason.code<BookTrouble>();
    if (code == BookTrouble::ReadFailed || code == BookTrouble::WriteFailed || code == BookTrouble::NotABook)
        return Reason::failure(BookTrouble::Damaged, {path, reason.names().join(u' ')});
    return reason;
}

QString kindWord(BookKind kind)
{
    switch (kind) {
    case BookKind::Village: return u"village"_s;
    case BookKind::Township: return u"township"_s;
    case BookKind::Practice: return u"practice"_s;
    }
    return {};
}

Done begin(Database &database, BookKind kind, const QDateTime &now, Where where)
{
    if (const Done done = applySettings(database, where); !done)
        return done;
    if (const Done done = database.run(u"PRAGMA application_id=%1"_s.arg(book_header::applicationId)); !done)
        return done;
    const QString id = BookId::fresh().hex();
    Fact genesis{.kind = u"book.begun"_s, .subject = id, .circumstance = {.happenedAt = now}};
    genesis.rows.append({u"book"_s,
                         {{u"id"_s, id},
                          {u"kind"_s, kindWord(kind)},
                          {u"incarnation"_s, 1},
                          {u"incarnation_id"_s, RecordId<struct IncarnationTag>::fresh().hex()}}});
    if (const Done done = schema::layOut(database, genesis, now); !done)
        return done;
    database.fixSettings();
    return {};
}

/// A newer step may stand only in the log, which the header does not show.
Done isNotNewer(Database &database, qsizetype knownSteps)
{
    const auto step = schema::stepOf(database);
    if (!step)
        return std::unexpected(step.error());
    if (*step > knownSteps)
        return std::unexpected(Reason::failure(BookTrouble::NewerBook, {database.path()}, {*step, knownSteps}));
    return {};
}

Done migrate(Database &database, const QDateTime &now, const QStringList &steps)
{
    const auto step = schema::stepOf(database);
    if (!step)
        return std::unexpected(step.error());
    if (*step < steps.size()) {
        if (const auto made = backup::make(database, now); !made)
            return std::unexpected(made.error());
    }
    if (const Done done = schema::bringUpToDate(database, now, steps); !done)
        return done;
    database.fixSettings();
    return {};
}

/// A refused lock is told of by the book's name; its lock file means nothing to anybody.
Reason ofBook(const QString &path, const Reason &refused)
{
    const auto trouble = refused.code<BookTrouble>();
    return trouble ? Reason::failure(*trouble, {path}) : refused;
}

/// A book that could not be made is told of by the name it was to have, and there is no entry that could be typed again.
Reason notMade(const QString &path, const Reason &reason)
{
    const auto trouble = reason.code<BookTrouble>();
    if (trouble == BookTrouble::DiskFull)
        return Reason::failure(BookTrouble::NoRoom, {path});
    if (trouble == BookTrouble::WriteFailed || trouble == BookTrouble::ReadFailed)
        return Reason::failure(BookTrouble::NotMade, {path, reason.names().join(u' ')});
    return ofBook(path, reason);
}

void removeUnfinished(const QString &path)
{
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

Done makeUnfinished(const QString &path, BookKind kind, const QDateTime &now)
{
    auto database = Database::open(path);
    if (!database)
        return std::unexpected(database.error());
    if (const Done done = begin(**database, kind, now, Where::Disk); !done)
        return done;
    return (*database)->settle();
}

} // namespace

BookFile::~BookFile()
{
    if (m_database)
        std::ignore = settle();
}

Outcome<std::unique_ptr<BookFile>> BookFile::create(const QString &path, BookKind kind, const QDateTime &now)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return std::unexpected(Reason::failure(BookTrouble::NoFolder, {folder}));
    const QString fullPath = QDir(folder).canonicalPath() + u'/' + QFileInfo(path).fileName();
    if (medium::isCertainlyRemovable(folder))
        return std::unexpected(Reason::failure(BookTrouble::RemovableMedium, {path}));
    auto lock = FileLock::take(fullPath + u".lock"_s);
    if (!lock)
        return std::unexpected(ofBook(fullPath, lock.error()));
    // A log without its book holds confirmed facts, and would be poured into the new one.
    for (const QString &ending : {u""_s, u"-wal"_s, u"-journal"_s}) {
        const QFileInfo there(fullPath + ending);
        if (there.exists() || there.isSymLink())
            return std::unexpected(Reason::failure(BookTrouble::AlreadyThere, {there.filePath()}));
    }
    // Made under another name first: a book that exists is a whole book.
    const QString unfinished = fullPath + u".new"_s;
    removeUnfinished(unfinished);
    Done done = makeUnfinished(unfinished, kind, now);
    if (done && !QFile::rename(unfinished, fullPath))
        done = std::unexpected(Reason::failure(BookTrouble::ReadOnly, {path}));
    if (!done) {
        removeUnfinished(unfinished);
        return std::unexpected(notMade(path, done.error()));
    }
    medium::flushFolder(folder);
    std::unique_ptr<BookFile> book(new BookFile);
    book->m_path = fullPath;
    book->m_parts = std::make_unique<Parts>(std::move(*lock));
    auto database = Database::open(fullPath);
    done = onlyDone(database);
    if (done) {
        book->m_database = std::move(*database);
        done = applySettings(*book->m_database, Where::Disk);
    }
    if (!done) {
        book->m_database.reset();
        removeUnfinished(fullPath);
        return std::unexpected(notMade(path, done.error()));
    }
    return book;
}

Outcome<std::unique_ptr<BookFile>> BookFile::open(const QString &path, const QDateTime &now,
                                                  const QStringList &steps)
{
    const QFileInfo file(path);
    if (!file.exists())
        return std::unexpected(Reason::failure(BookTrouble::NotFound, {path}));
    if (!file.isFile())
        return std::unexpected(Reason::failure(BookTrouble::NotABook, {path}));
    const QString fullPath = file.canonicalFilePath(); // one lock, by whatever name the book is called
    if (medium::isCertainlyRemovable(QFileInfo(fullPath).path()))
        return std::unexpected(Reason::failure(BookTrouble::RemovableMedium, {path}));
    if (!file.isWritable())
        return std::unexpected(Reason::failure(BookTrouble::ReadOnly, {path}));
    // The lock comes before the look at the header: a second descriptor on a book this process holds would drop
    // SQLite's own locks.
    auto lock = FileLock::take(fullPath + u".lock"_s);
    if (!lock)
        return std::unexpected(ofBook(fullPath, lock.error()));
    if (const Done done = book_header::check(fullPath, steps.size()); !done)
        return std::unexpected(done.error());
    const bool hasLog = book_header::hasLog(fullPath);
    std::unique_ptr<BookFile> book(new BookFile);
    book->m_path = fullPath;
    book->m_parts = std::make_unique<Parts>(std::move(*lock));
    auto database = Database::open(fullPath);
    if (!database)
        return std::unexpected(asDamage(database.error(), path));
    Done done = applySettings(**database, Where::DiskUntouched);
    if (done)
        done = isSound(**database);
    if (done)
        done = isNotNewer(**database, steps.size());
    if (!done) {
        if (hasLog)
            (*database)->leaveLogAlone();
        return std::unexpected(asDamage(done.error(), path));
    }
    book->m_database = std::move(*database);
    done = applySettings(*book->m_database, Where::Disk);
    if (done)
        done = migrate(*book->m_database, now, steps);
    if (!done)
        return std::unexpected(done.error());
    return book;
}

Outcome<std::unique_ptr<BookFile>> BookFile::inMemory(BookKind kind, const QDateTime &now)
{
    auto database = Database::inMemory();
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<BookFile> book(new BookFile);
    book->m_path = u":memory:"_s;
    book->m_database = std::move(*database);
    if (const Done done = begin(*book->m_database, kind, now, Where::Memory); !done)
        return std::unexpected(done.error());
    return book;
}

Done BookFile::settle()
{
    return m_database->settle();
}

} // namespace yishibu
