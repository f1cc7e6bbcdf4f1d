#pragma once

#include "app/record_id.h"

#include <QString>

namespace yishibu {

/// Somebody who should attend (应到), as it was fixed when the meeting opened.
struct Entitled
{
    VillagerId villager = VillagerId::fresh();
    QString capacity; ///< in paper words: "村民代表、村委会副主任"

    bool operator==(const Entitled &) const = default;
};

} // namespace yishibu
