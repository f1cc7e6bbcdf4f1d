#include "ui/paper/pdf_place.h"

#include "app/print_trouble.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr auto lockEnding = ".lock"_L1;
constexpr auto pdfBeginning = "%PDF-";

bool isThere(const QFileInfo &file)
{
    return file.exists() || file.isSymLink();
}

/// Where a write would really end.
QFileInfo meant(const QString &path)
{
    const QFileInfo named(path);
    if (named.exists())
        return QFileInfo(named.canonicalFilePath());
    const QFileInfo file(named.isSymLink() ? named.symLinkTarget() : named.absoluteFilePath());
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file : QFileInfo(folder + u'/' + file.fileName());
}

/// A book that is open has its lock beside it. To look into it would drop the locks SQLite holds for this process.
bool isOpenBook(const QFileInfo &file)
{
    return isThere(QFileInfo(file.filePath() + lockEnding));
}

bool beginsLikePdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(qstrlen(pdfBeginning)) == pdfBeginning;
}

bool isPdf(const QFileInfo &file)
{
    return file.isFile() && !isOpenBook(file) && beginsLikePdf(file.filePath());
}

/// Log, journal, lock and the like are named after their book and may come and go while it is used.
bool liesBesideABook(const QFileInfo &file)
{
    const QString path = file.filePath();
    for (const auto ending : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ".new"_L1, lockEnding}) {
        if (!path.endsWith(ending))
            continue;
        const QFileInfo book(path.chopped(ending.size()));
        if (book.isFile() && !isPdf(book))
            return true;
    }
    for (QString folder = file.path(); folder.size() > 1; folder = QFileInfo(folder).path()) {
        if (folder.endsWith(".backups"_L1) && QFileInfo(folder.chopped(8)).isFile())
            return true;
        if (QFileInfo(folder).path() == folder)
            break;
    }
    return false;
}

} // namespace

Done mayStandAt(const QString &path)
{
    const auto refused = [&path](PrintTrouble trouble) {
        return std::unexpected(Reason::failure(trouble, {QDir::toNativeSeparators(path)}));
    };
    const QFileInfo file = meant(path);
    if (file.isDir())
        return refused(PrintTrouble::IsFolder);
    if (isOpenBook(file) || liesBesideABook(file))
        return refused(PrintTrouble::OfABook);
    if (isThere(file) && !isPdf(file))
        return refused(PrintTrouble::NotAPdf);
    return {};
}

} // namespace yishibu
