#include "db/medium.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace yishibu::medium {

namespace {

bool isRemovableDevice(const QString &device)
{
    // /dev/sdb1 belongs to /sys/class/block/sdb1, whose parent folder is the disk.
    const QString name = QFileInfo(device).fileName();
    const QString block = QFileInfo(u"/sys/class/block/"_s + name).canonicalFilePath();
    for (const QString &folder : {block, QFileInfo(block).path()}) {
        QFile flag(folder + u"/removable"_s);
        if (flag.open(QIODevice::ReadOnly))
            return flag.read(1) == "1";
    }
    return false;
}

} // namespace

bool isCertainlyRemovable(const QString &folder)
{
    static const QSet<QByteArray> network{"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "ncpfs"};
    const QStorageInfo storage(folder);
    if (!storage.isValid())
        return false;
    return network.contains(storage.fileSystemType()) || isRemovableDevice(QString::fromUtf8(storage.device()));
}

#ifdef Q_OS_WIN

void flushFolder(const QString &) {}

bool flushFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.flush();
}

#else

namespace {

bool flushPath(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool flushed = ::fsync(handle) == 0;
    ::close(handle);
    return flushed;
}

} // namespace

void flushFolder(const QString &folder)
{
    flushPath(folder, O_RDONLY | O_DIRECTORY);
}

bool flushFile(const QString &path)
{
    return flushPath(path, O_RDONLY);
}

#endif

} // namespace yishibu::medium
