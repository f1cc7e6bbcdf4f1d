#pragma once

#include "app/attendance/attendance.h"
#include "app/meeting/meeting_plan.h"

namespace yishibu {

/// How many members came to each part, in the order of the parts. Who came to several counts at the first of them, so
/// that the sum is 实到 of the whole meeting and nobody is counted twice.
QList<int> attendedByPart(const QList<MeetingPart> &parts, const Attendance &attendance);

} // namespace yishibu
