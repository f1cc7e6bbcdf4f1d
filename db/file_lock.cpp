#include "db/file_lock.h"

#include "app/book_trouble.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace yishibu {

namespace {
constexpr qintptr none = -1;
}

#ifdef Q_OS_WIN

Outcome<FileLock> FileLock::take(const QString &path)
{
    const HANDLE handle =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                    OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return FileLock(path, reinterpret_cast<qintptr>(handle));
    const bool held = GetLastError() == ERROR_SHARING_VIOLATION;
    return std::unexpected(Reason::failure(held ? BookTrouble::HeldElsewhere : BookTrouble::ReadOnly, {path}));
}

FileLock::~FileLock()
{
    if (m_handle != none)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

namespace {

/// Whoever held the lock before may have removed its file after we opened it; then ours is a file nobody else sees.
bool isStillTheFile(const QByteArray &path, int handle)
{
    struct stat ours = {};
    struct stat named = {};
    return ::fstat(handle, &ours) == 0 && ::stat(path.constData(), &named) == 0 && ours.st_dev == named.st_dev
           && ours.st_ino == named.st_ino;
}

} // namespace

Outcome<FileLock> FileLock::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    while (true) {
        const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (handle < 0)
            return std::unexpected(Reason::failure(BookTrouble::ReadOnly, {path}));
        if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            ::close(handle);
            return std::unexpected(Reason::failure(held ? BookTrouble::HeldElsewhere : BookTrouble::ReadOnly, {path}));
        }
        if (isStillTheFile(name, handle))
            return FileLock(path, handle);
        ::close(handle);
    }
}

FileLock::~FileLock()
{
    if (m_handle == none)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(int(m_handle));
}

#endif

FileLock::FileLock(FileLock &&other) noexcept : m_path(std::move(other.m_path)), m_handle(other.m_handle)
{
    other.m_handle = none;
}

} // namespace yishibu
