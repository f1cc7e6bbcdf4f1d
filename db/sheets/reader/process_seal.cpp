#include "db/sheets/reader/process_seal.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace yishibu {

namespace {

/// What reading a sheet asks of the system; all else fails as if it were forbidden to this user. The sanitizers, which
/// watch it in tests, find out through a pipe of their own whether memory can be read.
constexpr std::array needed{
    SCMP_SYS(read),          SCMP_SYS(pread64),       SCMP_SYS(write),        SCMP_SYS(writev),
    SCMP_SYS(lseek),         SCMP_SYS(close),         SCMP_SYS(fstat),        SCMP_SYS(newfstatat),
    SCMP_SYS(memfd_create),  SCMP_SYS(ftruncate),    SCMP_SYS(mmap),
    SCMP_SYS(munmap),        SCMP_SYS(mremap),        SCMP_SYS(mprotect),     SCMP_SYS(madvise),
    SCMP_SYS(brk),           SCMP_SYS(futex),         SCMP_SYS(sched_yield),  SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getrandom),     SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
    SCMP_SYS(setrlimit),     SCMP_SYS(getrlimit),     SCMP_SYS(getpid),       SCMP_SYS(gettid),
    SCMP_SYS(rt_sigaction),  SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall), SCMP_SYS(exit),        SCMP_SYS(exit_group),    SCMP_SYS(pipe2),
};

/// What may be asked of an open file: how it was opened, and that no other program inherits it. To be told of what
/// happens to it (F_SETOWN, F_SETSIG, F_NOTIFY, F_SETLEASE) would be a way to send signals to other processes.
constexpr std::array askedOfFiles{F_GETFD, F_SETFD, F_GETFL};

bool readsOnlyTheSystem()
{
    const landlock_ruleset_attr handled{.handled_access_fs = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR};
    const int rules = int(syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0U));
    if (rules < 0)
        return errno == ENOSYS || errno == EOPNOTSUPP || errno == EPERM;
    const int system = open("/usr", O_PATH | O_CLOEXEC);
    const landlock_path_beneath_attr libraries{.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE, .parent_fd = system};
    const bool isHeld = system >= 0
                        && syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &libraries, 0U) == 0
                        && syscall(SYS_landlock_restrict_self, rules, 0U) == 0;
    close(system);
    close(rules);
    return isHeld;
}

// The number of the argument, how it is compared, and with what. libseccomp's own macros are C.
using Comparison = scmp_arg_cmp;

bool asksNothingElse()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool isHeld = true;
    for (const int call : needed)
        isHeld = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && isHeld;
    // Files are opened to be read, never to be written or made.
    isHeld = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                              Comparison{2, SCMP_CMP_MASKED_EQ, O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY}) == 0
             && isHeld;
    // Its own limits, nobody else's; an id of 0 means itself.
    isHeld = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, Comparison{0, SCMP_CMP_EQ, 0, 0}) == 0 && isHeld;
    for (const int command : askedOfFiles)
        isHeld = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1,
                                  Comparison{1, SCMP_CMP_EQ, scmp_datum_t(command), 0}) == 0
                 && isHeld;
    isHeld = isHeld && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isHeld;
}

} // namespace

bool process_seal::shut()
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && readsOnlyTheSystem() && asksNothingElse();
}

} // namespace yishibu
