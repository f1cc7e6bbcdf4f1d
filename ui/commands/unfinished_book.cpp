#include "ui/commands/unfinished_book.h"

#include "app/book_trouble.h"
#include "ui/commands/commands.h"
#include "ui/words/reason_words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// What a book leaves beside it, the book itself last: one that is there is there with all that belongs to it.
const QStringList endings{u".handover"_s, u".backups"_s, u""_s};

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

bool isEmptyFolder(const QString &path)
{
    return QFileInfo(path).isDir() && !QFileInfo(path).isSymLink() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString realFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString real = QDir(folder).canonicalPath();
    return real.isEmpty() ? folder : real;
}

Done failed(BookTrouble trouble, const QString &path)
{
    return std::unexpected(Reason::failure(trouble, {path}));
}

} // namespace

UnfinishedBook::UnfinishedBook(const QString &path)
    : m_asked(path), m_folder(realFolderOf(path)), m_name(QFileInfo(path).fileName()),
      m_hidden(m_folder + u"/.unfinished-XXXXXX"_s)
{}

Done UnfinishedBook::mayBegin() const
{
    if (!QFileInfo(m_folder).isDir())
        return failed(BookTrouble::NoFolder, m_folder);
    for (const QString &ending : endings + QStringList{u"-wal"_s, u"-journal"_s, u".lock"_s}) {
        if (isThere(target() + ending) && !isEmptyFolder(target() + ending))
            return failed(BookTrouble::AlreadyThere, m_asked + ending);
    }
    return m_hidden.isValid() ? Done() : failed(BookTrouble::ReadOnly, m_folder);
}

QString UnfinishedBook::path() const
{
    return m_hidden.filePath(m_name);
}

Done UnfinishedBook::moveIn()
{
    if (isThere(path() + u"-wal"_s))
        return failed(BookTrouble::NoRoom, m_asked);
    QStringList moved;
    for (const QString &ending : endings) {
        if (!isThere(path() + ending))
            continue;
        const QString to = target() + ending;
        if (isEmptyFolder(to))
            QDir().rmdir(to);
        const bool taken = isThere(to);
        if (!taken && QFile::rename(path() + ending, to)) {
            moved.append(ending);
            continue;
        }
        for (const QString &back : std::as_const(moved))
            QFile::rename(target() + back, path() + back);
        return failed(taken ? BookTrouble::AlreadyThere : BookTrouble::ReadOnly, m_asked + ending);
    }
    return {};
}

QString UnfinishedBook::notMade(const Reason &why, const QString &sentence) const
{
    if (why.is(BookTrouble::DiskFull))
        return wordsOf(Reason::failure(BookTrouble::NoRoom, {m_asked}));
    if (why.is(BookTrouble::WriteFailed))
        return wordsOf(Reason::failure(BookTrouble::NotMade, QStringList{m_asked} + why.names()));
    return CommandWords::tr("%1 No book was made.").arg(inItsName(sentence));
}

QString UnfinishedBook::inItsName(QString sentence) const
{
    return sentence.replace(path(), m_asked);
}

} // namespace yishibu
