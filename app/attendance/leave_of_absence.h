#pragma once

#include "app/moment.h"
#include "app/record_id.h"

#include <QString>

namespace yishibu {

/// 请假: a member said beforehand that they cannot come, and why. They still count in the base figure. The reason is
/// internal: it stands in the minutes' sign-in part as 请假, never on a screen that the hall sees or on a board.
struct LeaveOfAbsence
{
    LeaveId id = LeaveId::fresh();
    MeetingId meeting = MeetingId::fresh();
    VillagerId villager = VillagerId::fresh();
    QString reason;
    Moment asked;
    bool withdrawn = false; ///< they came after all, or it was a mistake

    bool operator==(const LeaveOfAbsence &) const = default;
};

} // namespace yishibu
