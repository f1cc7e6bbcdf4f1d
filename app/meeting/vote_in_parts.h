#pragma once

#include "app/attendance/attendance.h"
#include "app/meeting/meeting_plan.h"
#include "app/rules/rule_card.h"
#include "app/voting/vote.h"

namespace yishibu {

/// Whether a later part of the meeting has not begun yet: what is counted now is then not all.
bool isPartToCome(const QList<MeetingPart> &parts);

/// Whether this vote is counted part by part: it was begun in one while another was to come.
bool isCountedInParts(const Vote &vote, const QList<MeetingPart> &parts);

/// The count of that part, if it has begun. Null if not.
const PartCount *partOf(const Vote &vote, const SessionId &session);

/// The sign-ins of members who are in this part now and were counted in no earlier one: each person, or household, once.
QList<SignInId> countedHere(const Vote &vote, const SessionId &session, const Attendance &attendance);

/// The members who signed in for that part, gone since or not.
QList<VillagerId> cameTo(const SessionId &session, const Attendance &attendance);

/// The members behind sign-ins.
QList<VillagerId> membersOf(const QList<SignInId> &signIns, const Attendance &attendance);

/// Of all parts so far together: those there, and the hands. The base is that of the whole meeting.
VoteSnapshot togetherOf(const QList<PartCount> &parts);
HandCount handsOf(const QList<PartCount> &parts);

/// Whether the hands of any part are kept.
bool hasHandsOfParts(const Vote &vote);

/// Whether the sum of all parts may decide: each part in which the count began has its hands. What was not kept is no nought.
Done mayAddUp(const Vote &vote, const QList<MeetingPart> &parts);

/// Whether the count reached the last part of the meeting: before that nobody knows how many are there together.
bool reachesLastPart(const Vote &vote, const QList<MeetingPart> &parts);

/// Whether the quorum of the body itself is asked where the hands count for that: a vote weighed by households, or of 村民代表
/// alone, is still a vote of that body (art. 30). Where the members of the collective decide in the meeting of their group
/// (RCEO art. 64) it is not: they are asked for two thirds of theirs, and who of the group is no member has no part in it.
bool isBodyAsked(VotesBy by);

/// Whether those counted in all parts together are enough of the body under its own card, where it is asked (isBodyAsked()).
Done isBodyThere(const RuleCard &body, const Vote &vote, const Attendance &attendance);

/// Puts the figures of a part in, or instead of those it had, and with them the sum into the vote.
void putPart(Vote &vote, const PartCount &part);

} // namespace yishibu
