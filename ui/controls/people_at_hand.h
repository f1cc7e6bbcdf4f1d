#pragma once

#include "app/attendance/attendance.h"
#include "app/village/roster.h"
#include "ui/controls/found_person.h"

namespace yishibu {

/// Who fits what was typed in a field of a running meeting, those who are here first.
QList<FoundPerson> peopleAtHand(const Roster &roster, const Attendance &attendance, const QString &typed);

} // namespace yishibu
