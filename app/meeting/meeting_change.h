#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/outcome.h"
#include "app/voting/vote.h"

namespace yishibu {

struct RuleCard;

/// Whether the meeting may be put off: it has not begun, there is a reason, and the new time is another one that is still to
/// come. Where the planned day is over too it may lie in the past: put off by word of mouth, the meeting was held since and is
/// entered from its paper (mayOpenOn()).
Done mayPutOff(const Meeting &meeting, const QDateTime &to, const QString &reason, const QDateTime &now);
/// The meeting at its new time. Its notice has to be given anew; the law is that of the new day.
Meeting putOff(Meeting meeting, const QDateTime &to);
/// Whether day and hour may be typed over without putting it off: its notice is not given, and neither further parts nor an
/// entry from paper hang on them. kept: the meeting as the book has it.
Done mayTypeOver(const Meeting &kept, const QDateTime &to, bool isInParts, bool isLateEntry);
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

/// Whether a meeting under this card may be held in parts: a law in force says so (海南 art. 9, 重庆 art. 7), or there is a reason,
/// which is recorded and printed, since national law is silent. A consultation counts nobody, so nothing is asked of it.
Done mayBeInParts(const RuleCard &card, const QString &reason);
/// Whether one more part may follow those there are: before the meeting opens or while it sits, at a place and time of
/// its own, later than the part before it.
Done mayAddPart(const Meeting &meeting, const QList<MeetingPart> &parts, const QString &place, const QDateTime &at);
/// The next part that has not sat yet; refused while the meeting is not open, after the last one, and while a motion is put
/// and the hands of the part that sits are not kept: those people go home, and could not be counted again. `votes`: all of the
/// meeting.
Outcome<MeetingPart> nextPart(const Meeting &meeting, const QList<MeetingPart> &parts, const QList<Vote> &votes);

} // namespace yishibu
