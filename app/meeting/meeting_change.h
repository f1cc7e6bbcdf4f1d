#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/outcome.h"

namespace yishibu {

/// Whether the meeting may be put off: it has not begun, there is a reason, and the new time is another one that is
/// still to come.
Done mayPutOff(const Meeting &meeting, const QDateTime &to, const QString &reason, const QDateTime &now);
/// The meeting at its new time. Its notice has to be given anew; the law is that of the new day.
Meeting putOff(Meeting meeting, const QDateTime &to);
/// The further parts of a meeting held in parts, which move along: by as many days as the opening one, each at its own hour;
/// where that would bring one of them before the part it follows, all of them by the same span of time. The opening one, which
/// is the meeting's own time, and what has sat already stay out of the list.
QList<MeetingPart> partsMovedAlong(const QList<MeetingPart> &parts, const QDateTime &from, const QDateTime &to);
/// "第二片", as paper names a part of a meeting by its ordinal.
QString partName(int ordinal);

Done mayCallOff(const Meeting &meeting, const QString &reason);
/// The meeting called off. The day its notice went out stays with it: that notice hung.
Meeting callOff(Meeting meeting);
/// Whether a calling off may be taken back, with its reason.
Done mayTakePlaceAfterAll(const Meeting &meeting, const QString &because);
/// The meeting as it is prepared again. Its notice has to be given anew: what hung was recalled.
Meeting takePlaceAfterAll(Meeting meeting);

/// Whether one more part may follow those there are: before the meeting opens or while it sits, at a place and time of
/// its own, later than the part before it.
Done mayAddPart(const Meeting &meeting, const QList<MeetingPart> &parts, const QString &place, const QDateTime &at);
/// The next part that has not sat yet; refused while the meeting is not open, or after the last one.
Outcome<MeetingPart> nextPart(const Meeting &meeting, const QList<MeetingPart> &parts);

} // namespace yishibu
