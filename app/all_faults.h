#pragma once

#include "app/outcome.h"

namespace yishibu {

/// Everything a rule finds wrong with a record, not only the first: what it told is made right in a copy, and the rule is asked
/// again. `mend` takes the copy and the reason, and says whether it could.
template<typename Record>
QList<Reason> allFaults(Record record, Done (*rule)(const std::type_identity_t<Record> &),
                        bool (*mend)(std::type_identity_t<Record> &, const Reason &))
{
    constexpr int most = 4; // no form has more fields that can be wrong; a rule that is never content ends here
    QList<Reason> faults;
    while (faults.size() < most) {
        const Done may = rule(record);
        if (may)
            break;
        faults.append(may.error());
        if (!mend(record, may.error()))
            break;
    }
    return faults;
}

} // namespace yishibu
