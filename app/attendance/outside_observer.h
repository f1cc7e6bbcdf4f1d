#pragma once

#include "app/moment.h"
#include "app/record_id.h"

#include <QString>
#include <optional>

namespace yishibu {

/// 列席: somebody from outside the register, such as a township officer, as written. Never counted for quorum or
/// majority.
struct OutsideObserver
{
    OutsideObserverId id = OutsideObserverId::fresh();
    MeetingId meeting = MeetingId::fresh();
    SessionId session = SessionId::fresh();
    QString name;
    QString office; ///< "青石镇人民政府 副镇长"; may be empty
    Moment came;
    std::optional<Moment> left;
    bool withdrawn = false;

    bool operator==(const OutsideObserver &) const = default;

    bool isPresent() const { return !withdrawn && !left; }
};

} // namespace yishibu
