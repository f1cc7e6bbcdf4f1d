#pragma once

#include "app/attendance/base_exclusion.h"
#include "app/meeting/chair_change.h"
#include "app/meeting/late_entry.h"

#include <QHash>

namespace yishibu {

/// What is on record of the course of a meeting beside its door, its talk and its votes.
struct CourseRecord
{
    QList<ChairChange> chairChanges;   ///< in the order they were made, without withdrawn ones
    QList<BaseExclusion> exclusions;   ///< without withdrawn ones
    QHash<qint64, QDateTime> typedAt;  ///< when a fact from paper was written down, by its sequence
    std::optional<LateEntry> lateEntry; ///< it was held on paper, and all of it is typed in afterwards

    bool operator==(const CourseRecord &) const = default;
};

} // namespace yishibu
