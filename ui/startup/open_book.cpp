#include "ui/startup/open_book.h"

#include "app/book_trouble.h"
#include "db/book.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yishibu::open_book {

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// The one thing that cannot lie in the book: which book it is.
QSettings pointer()
{
    return QSettings(folder() + u"/last-book.ini"_s, QSettings::IniFormat);
}

} // namespace

QString usualPath(BookKind kind)
{
    return folder() + (kind == BookKind::Practice ? u"/practice.yishibu"_s : u"/village.yishibu"_s);
}

QString lastPath()
{
    const QString path = pointer().value(u"book"_s).toString();
    return QFile::exists(path) ? path : QString();
}

void remember(const QString &path)
{
    pointer().setValue(u"book"_s, path);
}

Outcome<std::unique_ptr<Book>> openOrCreate(const QString &path, BookKind kind, const QDateTime &now)
{
    if (QFile::exists(path))
        return Book::open(path, now);
    // The program's own folder is not there before the first book; any other is chosen by a person and must be there.
    if (path == usualPath(kind) && !QDir().mkpath(folder()))
        return std::unexpected(Reason::failure(BookTrouble::ReadOnly, {folder()}));
    return Book::create(path, kind, now);
}

} // namespace yishibu::open_book
