#pragma once

#include "app/agenda/agenda_item.h"

#include <QList>

namespace yishibu {

inline constexpr int mostItemMinutes = 240;
inline constexpr int mostEveningMinutes = 720;

/// What the items are meant to take, against the evening there is.
struct PlannedTime
{
    int items = 0;     ///< minutes of all items that have a figure
    int evening = 0;   ///< minutes there are; 0 where nobody said
    int unplanned = 0; ///< items without a figure

    bool fits() const { return evening == 0 || items <= evening; }
    bool operator==(const PlannedTime &) const = default;
};

PlannedTime plannedTimeOf(const QList<AgendaItem> &items, int eveningMinutes);

} // namespace yishibu
