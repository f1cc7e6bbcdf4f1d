#include "db/sheets/reader/process_limits.h"

#include "db/sheets/sheet_limits.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace yishibu {

namespace {

bool limit(decltype(RLIMIT_CPU) what, rlim_t most, rlim_t grace = 0)
{
    const rlimit both{most, most + grace};
    return setrlimit(what, &both) == 0;
}

// A sanitizer reserves terabytes of addresses and looks for leaks in a process of its own.
#if defined(YISHIBU_SANITIZED)
constexpr bool isWatched = true;
#else
constexpr bool isWatched = false;
#endif

} // namespace

bool process_limits::beModest()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The signal at the first limit says why it ended; the second ends it for good.
    if (!limit(RLIMIT_CPU, readerCpuSeconds, 2))
        return false;
    if (isWatched)
        return true;
    return limit(RLIMIT_CORE, 0) && prctl(PR_SET_DUMPABLE, 0) == 0 && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, 32)
           && limit(RLIMIT_AS, readerMemoryMiB * 1024 * 1024);
}

bool process_limits::writeNothing()
{
    return isWatched || limit(RLIMIT_FSIZE, 0);
}

} // namespace yishibu
