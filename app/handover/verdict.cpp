#include "app/handover/verdict.h"

namespace yishibu {

int exitStatus(const Outcome<PackageReport> &report, bool signersGiven)
{
    if (!report)
        return 2;
    switch (report->verdict) {
    case Verdict::Trusted: return 0;
    case Verdict::IntactSignerUnknown: return signersGiven ? 1 : 0;
    case Verdict::Altered: break;
    }
    return 2;
}

} // namespace yishibu
