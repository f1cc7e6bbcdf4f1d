#include "db/sheets/reader/process_seal.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/mman.h>
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
};

YISHIBU_TEST(TestProcessSeal)
#include "tst_process_seal.moc"
