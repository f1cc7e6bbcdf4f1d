#include "app/rehearsal/ordinal.h"

#include <algorithm>

namespace yishibu {

int ordinalAfter(const QList<Meeting> &held, const Meeting &played)
{
    if (played.ordinal == 0)
        return 0;
    int largest = 0;
    for (const Meeting &meeting : held) {
        if (meeting.kind == played.kind && meeting.term == played.term && meeting.id != played.id)
            largest = std::max(largest, meeting.ordinal);
    }
    return largest == 0 ? played.ordinal : largest + 1;
}

} // namespace yishibu
