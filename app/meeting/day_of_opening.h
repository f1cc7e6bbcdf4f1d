#pragma once

#include "app/meeting/course_record.h"

namespace yishibu {

struct MeetingPart;

/// Whether the sign-in may begin on that day. Law, base figure and notice are those of the day the meeting is planned for, so
/// it opens on no other; a late entry from paper stands under the law of the day it was held.
Done mayOpenOn(const Meeting &meeting, const std::optional<LateEntry> &lateEntry, QDate today);

/// Whether a part of a meeting may be begun on that day: what is entered from paper was held before.
Done mayBeginOn(const MeetingPart &part, const std::optional<LateEntry> &lateEntry, QDate today);

/// When it would be held if it were held today: at its hour, or now where that is over.
QDateTime todayInstead(const Meeting &meeting, const QDateTime &now);
/// Whether it may be held today instead: it is being prepared for another day, and there is a reason.
Done mayBeHeldToday(const Meeting &meeting, const QString &reason, QDate today);

/// Whether a meeting may be marked as one that was held on paper: it is being prepared, its day is not to come, and it is
/// said why.
Done mayBeLateEntry(const Meeting &meeting, const QString &reason, QDate today);

/// The circumstances of what is entered now: as it happens, or from the paper of a meeting held before, of which no more
/// than the day is known.
Circumstance happening(const CourseRecord &course, const Meeting &meeting, const QDateTime &now);
/// The same in one part of a meeting held in parts: from paper, it is of the day of that part.
Circumstance happeningIn(const MeetingPart &part, const CourseRecord &course, const Meeting &meeting, const QDateTime &now);

} // namespace yishibu
