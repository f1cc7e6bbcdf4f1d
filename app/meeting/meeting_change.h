#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/outcome.h"

namespace yishibu {

/// Whether the meeting may be put off: it has not begun, there is a reason, and the new time is another one that is
/// still to come.
Done mayPutOff(const Meeting &meeting, const QDateTime &to, const QString &reason, const QDateTime &now);
/// The meeting at its new time. Its notice has to be given anew; the law is that of the new day.
Meeting putOff(Meeting meeting, const QDateTime &to);

Done mayCallOff(const Meeting &meeting, const QString &reason);
/// Whether a calling off may be taken back, with its reason.
Done mayTakePlaceAfterAll(const Meeting &meeting, const QString &because);

/// Whether one more part may follow those there are: before the meeting opens or while it sits, at a place and time of
/// its own, later than the part before it.
Done mayAddPart(const Meeting &meeting, const QList<MeetingPart> &parts, const QString &place, const QDateTime &at);
/// The next part that has not sat yet; refused while the meeting is not open, or after the last one.
Outcome<MeetingPart> nextPart(const Meeting &meeting, const QList<MeetingPart> &parts);

} // namespace yishibu
