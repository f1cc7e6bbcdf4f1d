#include "db/packages/plain_file.h"

#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace yishibu {

#ifdef Q_OS_WIN

std::unique_ptr<QFile> openPlainFile(const QString &path)
{
    const QFileInfo entry(path);
    auto file = std::make_unique<QFile>(path);
    if (entry.isSymLink() || entry.isJunction() || !entry.isFile() || !file->open(QIODevice::ReadOnly))
        return nullptr;
    return file;
}

void forgetCachedBytes(QFile &) {}

bool flushFile(QFile &file)
{
    return file.flush() && FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
}

// NTFS and exFAT write a folder's names with the file that FlushFileBuffers was called for.
bool flushFolder(const QString &)
{
    return true;
}

#else

std::unique_ptr<QFile> openPlainFile(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return nullptr;
    struct stat entry
    {
    };
    auto file = std::make_unique<QFile>();
    if (fstat(handle, &entry) != 0 || !S_ISREG(entry.st_mode) ||
        !file->open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return nullptr;
    }
    return file;
}

void forgetCachedBytes(QFile &file)
{
    // Advice only: where the system does not take it, the comparison still proves what it would have given anybody.
    (void)posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

bool flushFile(QFile &file)
{
    return file.flush() && fsync(file.handle()) == 0;
}

bool flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // Some stick drivers have nothing to flush for a folder and say so.
    const bool flushed = fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(handle);
    return flushed;
}

#endif

} // namespace yishibu
