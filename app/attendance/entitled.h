#pragma once

#include "app/record_id.h"

#include <QString>
#include <optional>

namespace yishibu {

/// Somebody who should attend (应到), as it was fixed when the meeting opened.
struct Entitled
{
    VillagerId villager = VillagerId::fresh();
    QString capacity; ///< in paper words: "村民代表、村委会副主任"
    std::optional<HouseholdId> household; ///< whom they stand for, where the meeting counts households

    bool operator==(const Entitled &) const = default;
};

} // namespace yishibu
