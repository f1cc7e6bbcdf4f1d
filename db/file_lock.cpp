#include "db/file_lock.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace yishibu {

namespace {
constexpr qintptr none = -1;
}

#ifdef Q_OS_WIN

std::optional<FileLock> FileLock::take(const QString &path)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
                                      nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    return FileLock(reinterpret_cast<qintptr>(handle));
}

FileLock::~FileLock()
{
    if (m_handle != none)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

std::optional<FileLock> FileLock::take(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return std::nullopt;
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return std::nullopt;
    }
    return FileLock(handle);
}

FileLock::~FileLock()
{
    if (m_handle != none)
        ::close(int(m_handle));
}

#endif

FileLock::FileLock(FileLock &&other) noexcept : m_handle(other.m_handle)
{
    other.m_handle = none;
}

} // namespace yishibu
