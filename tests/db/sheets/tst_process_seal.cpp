#include "db/sheets/reader/process_seal.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

enum Reach { Shuts = 1, Writes = 2, ReadsOthers = 4, Connects = 8, StartsOthers = 16, EndsOthers = 32, Reads = 64, Holds = 128 };

bool opens(const char *path, int how)
{
    const int file = open(path, how, 0600);
    if (file >= 0)
        close(file);
    return file >= 0;
}

/// What a process can still do that has shut itself in, told by its exit status.
int reach(const char *foreign, const char *made)
{
    int can = process_seal::shut() ? Shuts : 0;
    can |= opens(made, O_WRONLY | O_CREAT) || opens(foreign, O_RDWR) || unlink(foreign) == 0 ? Writes : 0;
    can |= opens(foreign, O_RDONLY) ? ReadsOthers : 0;
    can |= socket(AF_INET, SOCK_STREAM, 0) >= 0 || socket(AF_UNIX, SOCK_STREAM, 0) >= 0 ? Connects : 0;
    can |= syscall(SYS_fork) > 0 || execl("/bin/true", "true", nullptr) == 0 ? StartsOthers : 0;
    can |= kill(getppid(), 0) == 0 ? EndsOthers : 0;
    can |= opens("/usr/bin/env", O_RDONLY) ? Reads : 0;
    const int memory = memfd_create("sheet", 0);
    can |= memory >= 0 && write(memory, "x", 1) == 1 ? Holds : 0;
    return can;
}

bool refuses(int file, int command, long argument)
{
    errno = 0;
    return fcntl(file, command, argument) == -1 && errno == EPERM;
}

/// Which of the ways to have signals sent to somebody else, or to change the limits of somebody else, are left open; a bit
/// each. What it needs for itself has a bit where it is refused.
int waysToOthers()
{
    const int memory = memfd_create("sheet", MFD_CLOEXEC);
    if (memory < 0 || !process_seal::shut())
        return -1;
    rlimit limits{};
    int open = 0;
    const std::array commands{F_SETOWN, F_SETOWN_EX, F_SETSIG, F_SETFL, F_NOTIFY, F_SETLEASE, F_SETLK, F_DUPFD, F_ADD_SEALS};
    for (size_t i = 0; i < commands.size(); ++i)
        open |= refuses(memory, commands.at(i), getppid()) ? 0 : 1 << i;
    open |= syscall(SYS_prlimit64, getppid(), RLIMIT_NOFILE, nullptr, &limits) == -1 && errno == EPERM ? 0 : 1 << 10;
    // Its own id is not 0: a process that is gone may have left it to another.
    open |= syscall(SYS_prlimit64, getpid(), RLIMIT_NOFILE, nullptr, &limits) == -1 && errno == EPERM ? 0 : 1 << 11;
    open |= getrlimit(RLIMIT_NOFILE, &limits) == 0 && setrlimit(RLIMIT_NOFILE, &limits) == 0 ? 0 : 1 << 12;
    open |= fcntl(memory, F_GETFL) >= 0 && fcntl(memory, F_GETFD) >= 0 && fcntl(memory, F_SETFD, FD_CLOEXEC) == 0 ? 0 : 1 << 13;
    return open;
}

/// The number is handed through a pipe that stood open before; an exit status is too small for it.
int askedInChild(int (*ask)())
{
    int ends[2];
    if (pipe(ends) != 0)
        return -1;
    const pid_t child = fork();
    if (child == 0) {
        const int answer = ask();
        _exit(write(ends[1], &answer, sizeof answer) == sizeof answer ? 0 : 1);
    }
    int answer = -1;
    close(ends[1]);
    const bool said = child > 0 && read(ends[0], &answer, sizeof answer) == sizeof answer;
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return said ? answer : -1;
}

int reachedBy(const QByteArray &foreign, const QByteArray &made)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(reach(foreign.constData(), made.constData()));
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool kernelKnowsLandlock()
{
    return syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
}

} // namespace

/// Whatever a hostile sheet makes of the reading program, there is nothing it can reach.
class TestProcessSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReaderReachesNothing()
    {
        QTemporaryDir folder;
        QFile foreign(folder.filePath(u"book"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.close();
        const int can = reachedBy(foreign.fileName().toUtf8(), folder.filePath(u"made"_s).toUtf8());
        QCOMPARE(can & ~ReadsOthers, Shuts | Reads | Holds);
        QCOMPARE(bool(can & ReadsOthers), !kernelKnowsLandlock());
        QVERIFY(!QFile::exists(folder.filePath(u"made"_s)));
        QVERIFY(foreign.exists());
    }

    void nobodyElseIsSentSignalsOrLimited() { QCOMPARE(askedInChild(&waysToOthers), 0); }
};

YISHIBU_TEST(TestProcessSeal)
#include "tst_process_seal.moc"
