#include "app/agenda/planned_time.h"

namespace yishibu {

PlannedTime plannedTimeOf(const QList<AgendaItem> &items, int eveningMinutes)
{
    PlannedTime time{.evening = eveningMinutes};
    for (const AgendaItem &item : items) {
        time.items += item.plannedMinutes;
        time.unplanned += item.plannedMinutes == 0 ? 1 : 0;
    }
    return time;
}

} // namespace yishibu
