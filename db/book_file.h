#pragma once

#include "app/outcome.h"
#include "app/village/village.h"
#include "db/schema/schema.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <memory>

namespace yishibu {

class Database;

/// The book as a file: told apart from other files, locked, opened with the settings that make it durable, each
/// set and read back (WAL, synchronous FULL, foreign keys, …), and brought up to the newest schema step after a
/// verified backup.
class BookFile
{
public:
    /// Makes a new book in a folder that is there; never overwrites anything. Its first journal line carries a random book id and the kind.
    static Outcome<std::unique_ptr<BookFile>> create(const QString &path, BookKind kind, const QDateTime &now);
    /// Opens a book that is there. Nothing is changed if it is refused.
    static Outcome<std::unique_ptr<BookFile>> open(const QString &path, const QDateTime &now,
                                                   const QStringList &steps = schema::releasedSteps());
    static Outcome<std::unique_ptr<BookFile>> inMemory(BookKind kind, const QDateTime &now);

    ~BookFile();
    BookFile(const BookFile &) = delete;
    BookFile &operator=(const BookFile &) = delete;

    Database &database() { return *m_database; }
    QString path() const { return m_path; }
    /// Folds the write-ahead log into the file, so that at rest the book is one file that a person may copy.
    Done settle();

private:
    BookFile() = default;

    struct Parts;
    QString m_path;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Database> m_database;
};

} // namespace yishibu
