#include "db/book_file.h"

#include "app/book_trouble.h"
#include "app/record_id.h"
#include "db/backup.h"
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
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yishibu {

struct BookFile::Parts
{
    explicit Parts(FileLock held) : lock(std::move(held)) {}
    FileLock lock;
};

namespace {

/// "YSB1" as SQLite's application_id: tells a book from other programs' files.
constexpr quint32 applicationId = 0x59534231;

struct Setting
{
    QString pragma;
    QString value;
    QString readBack;
};

const QList<Setting> &settings()
{
    static const QList<Setting> list{
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},     {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},        {u"secure_delete"_s, u"ON"_s, u"1"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},     {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"mmap_size"_s, u"0"_s, u"0"_s},
    };
    return list;
}

Done applySettings(Database &database, bool memory)
{
    for (const Setting &setting : settings()) {
        if (memory && (setting.pragma == "journal_mode"_L1 || setting.pragma == "mmap_size"_L1))
            continue;
        if (const auto set = database.single(u"PRAGMA %1=%2"_s.arg(setting.pragma, setting.value)); !set)
            return std::unexpected(set.error());
        const auto now = database.single(u"PRAGMA "_s + setting.pragma);
        if (!now)
            return std::unexpected(now.error());
        if (now->toString() != setting.readBack)
            return std::unexpected(Reason::failure(BookTrouble::SettingRefused, {setting.pragma}));
    }
    return {};
}

/// Looks at the header before SQLite does: a hostile or foreign file is told apart without being opened.
Done looksLikeABook(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::unexpected(Reason::failure(BookTrouble::NotFound, {path}));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(BookTrouble::ReadOnly, {path}));
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return std::unexpected(Reason::failure(BookTrouble::NotABook, {path}));
    if (qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        return std::unexpected(Reason::failure(BookTrouble::NotABook, {path}));
    return {};
}

Done isSound(Database &database)
{
    const auto said = database.single(u"PRAGMA quick_check(1)"_s);
    if (!said)
        return std::unexpected(said.error());
    if (said->toString() != "ok"_L1)
        return std::unexpected(Reason::failure(BookTrouble::Damaged, {database.path(), said->toString()}));
    return {};
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

Done writeGenesis(Database &database, BookKind kind, const QDateTime &now)
{
    const QString id = BookId::fresh().hex();
    Fact fact{.kind = u"book.begun"_s, .subject = id, .circumstance = {.happenedAt = now}};
    fact.rows.append({u"book"_s, {{u"id"_s, id}, {u"kind"_s, kindWord(kind)}, {u"incarnation"_s, 1}}});
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto kept = journal::keep(*transaction, fact, now); !kept)
        return std::unexpected(kept.error());
    return transaction->commit();
}

Done begin(Database &database, BookKind kind, const QDateTime &now, bool memory)
{
    if (const Done done = applySettings(database, memory); !done)
        return done;
    if (const Done done = database.run(u"PRAGMA application_id=%1"_s.arg(applicationId)); !done)
        return done;
    if (const Done done = schema::bringUpToDate(database, now); !done)
        return done;
    return writeGenesis(database, kind, now);
}

Done migrate(Database &database, const QDateTime &now)
{
    const auto step = schema::stepOf(database);
    if (!step)
        return std::unexpected(step.error());
    if (*step > schema::newestStep())
        return std::unexpected(
            Reason::failure(BookTrouble::NewerBook, {database.path()}, {*step, schema::newestStep()}));
    if (*step < schema::newestStep()) {
        if (const auto made = backup::make(database, now); !made)
            return std::unexpected(made.error());
    }
    return schema::bringUpToDate(database, now);
}

} // namespace

BookFile::~BookFile()
{
    if (m_database)
        std::ignore = settle();
}

Outcome<std::unique_ptr<BookFile>> BookFile::create(const QString &path, BookKind kind, const QDateTime &now)
{
    const QString fullPath = QFileInfo(path).absoluteFilePath();
    if (QFile::exists(fullPath))
        return std::unexpected(Reason::failure(BookTrouble::AlreadyThere, {path}));
    const QString folder = QFileInfo(fullPath).absolutePath();
    if (!QDir().mkpath(folder))
        return std::unexpected(Reason::failure(BookTrouble::ReadOnly, {folder}));
    if (medium::isCertainlyRemovable(folder))
        return std::unexpected(Reason::failure(BookTrouble::RemovableMedium, {path}));
    auto lock = FileLock::take(fullPath + u".lock"_s);
    if (!lock)
        return std::unexpected(Reason::failure(
            QFileInfo(folder).isWritable() ? BookTrouble::HeldElsewhere : BookTrouble::ReadOnly, {path}));
    // Made under another name first: a book that exists is a whole book.
    const QString unfinished = fullPath + u".new"_s;
    QFile::remove(unfinished);
    {
        auto database = Database::open(unfinished);
        if (!database)
            return std::unexpected(database.error());
        Done done = begin(**database, kind, now, false);
        if (done)
            done = (*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!done) {
            database->reset();
            QFile::remove(unfinished);
            return std::unexpected(done.error());
        }
    }
    if (!QFile::rename(unfinished, fullPath))
        return std::unexpected(Reason::failure(BookTrouble::ReadOnly, {path}));
    medium::flushFolder(folder);
    std::unique_ptr<BookFile> book(new BookFile);
    book->m_path = fullPath;
    book->m_parts = std::make_unique<Parts>(std::move(*lock));
    auto database = Database::open(fullPath);
    if (!database)
        return std::unexpected(database.error());
    book->m_database = std::move(*database);
    if (const Done done = applySettings(*book->m_database, false); !done)
        return std::unexpected(done.error());
    return book;
}

Outcome<std::unique_ptr<BookFile>> BookFile::open(const QString &path, const QDateTime &now)
{
    const QString fullPath = QFileInfo(path).absoluteFilePath();
    if (!QFile::exists(fullPath))
        return std::unexpected(Reason::failure(BookTrouble::NotFound, {path}));
    if (medium::isCertainlyRemovable(QFileInfo(fullPath).absolutePath()))
        return std::unexpected(Reason::failure(BookTrouble::RemovableMedium, {path}));
    if (!QFileInfo(fullPath).isWritable())
        return std::unexpected(Reason::failure(BookTrouble::ReadOnly, {path}));
    // The lock comes before the look at the header: a second descriptor on a book this process holds would drop
    // SQLite's own locks.
    auto lock = FileLock::take(fullPath + u".lock"_s);
    if (!lock)
        return std::unexpected(Reason::failure(BookTrouble::HeldElsewhere, {path}));
    if (const Done done = looksLikeABook(fullPath); !done)
        return std::unexpected(done.error());
    auto database = Database::open(fullPath);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<BookFile> book(new BookFile);
    book->m_path = fullPath;
    book->m_parts = std::make_unique<Parts>(std::move(*lock));
    book->m_database = std::move(*database);
    Done done = isSound(*book->m_database);
    if (done)
        done = applySettings(*book->m_database, false);
    if (done)
        done = migrate(*book->m_database, now);
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
    if (const Done done = begin(*book->m_database, kind, now, true); !done)
        return std::unexpected(done.error());
    return book;
}

Done BookFile::settle()
{
    return m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace yishibu
