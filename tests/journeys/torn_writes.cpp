#include "tests/journeys/torn_writes.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace yishibu::test::torn {

namespace {

std::atomic<bool> counting = false;
std::atomic<qint64> touched = 0;
std::atomic<qint64> written = 0;
std::atomic<qint64> flushed = 0;
Death death;

[[noreturn]] void die()
{
    ::syscall(SYS_kill, ::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

/// Counts one touch; true if it is the last one.
bool isTheLast()
{
    return counting && ++touched == death.atTouch;
}

bool isFile(int fd)
{
    struct stat what = {};
    return ::fstat(fd, &what) == 0 && S_ISREG(what.st_mode);
}

bool isLastWrite(int fd)
{
    if (!counting || !isFile(fd))
        return false;
    ++written;
    return isTheLast();
}

bool isLastFlush()
{
    if (counting)
        ++flushed;
    return isTheLast();
}

/// Gives a name by the given call, and dies around it if it is told to.
long named(long number, int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    if (isTheLast() || (counting && death.beforeRename))
        die();
    const long done = ::syscall(number, fromFolder, from, toFolder, to, flags);
    if (counting && done == 0 && death.afterRename)
        die();
    return done;
}

} // namespace

void countAndDie(const Death &how)
{
    touched = written = flushed = 0;
    death = how;
    counting = true;
}

qint64 touches() { return touched; }
qint64 writes() { return written; }
qint64 flushes() { return flushed; }

} // namespace yishibu::test::torn

using namespace yishibu::test;

// The names are those of the C library, and so are their signatures.
extern "C" {

ssize_t write(int fd, const void *bytes, size_t size)
{
    if (torn::isLastWrite(fd)) {
        ::syscall(SYS_write, fd, bytes, size / 2);
        torn::die();
    }
    return ::syscall(SYS_write, fd, bytes, size);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at)
{
    if (torn::isLastWrite(fd)) {
        ::syscall(SYS_pwrite64, fd, bytes, size / 2, at);
        torn::die();
    }
    return ::syscall(SYS_pwrite64, fd, bytes, size, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    return ::pwrite64(fd, bytes, size, at);
}

int fsync(int fd)
{
    if (torn::isLastFlush())
        torn::die();
    return int(::syscall(SYS_fsync, fd));
}

int fdatasync(int fd)
{
    if (torn::isLastFlush())
        torn::die();
    return int(::syscall(SYS_fdatasync, fd));
}

int ftruncate64(int fd, off64_t size) noexcept
{
    if (torn::isTheLast())
        torn::die();
    return int(::syscall(SYS_ftruncate, fd, size));
}

int ftruncate(int fd, off_t size) noexcept
{
    return ::ftruncate64(fd, size);
}

int unlink(const char *path) noexcept
{
    if (torn::isTheLast())
        torn::die();
    return int(::syscall(SYS_unlink, path));
}

int mkdir(const char *path, mode_t mode) noexcept
{
    if (torn::isTheLast())
        torn::die();
    return int(::syscall(SYS_mkdir, path, mode));
}

int rename(const char *from, const char *to) noexcept
{
    return int(torn::named(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return int(torn::named(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

} // extern "C"
