#pragma once

#include "app/attendance/attendance.h"
#include "app/voting/vote.h"
#include "app/voting/weighing.h"

#include <QList>

namespace yishibu {

/// 集体成员 who are no members of their group's meeting: they moved away, which ends no membership of the collective, and the base
/// of 村民小组会议 knows only who is in the register (Organic Law 2025 art. 32). They sign in as observers and are in no figure of
/// that meeting; where the members of the collective decide (RCEO art. 64), their hands count like those of all members. These
/// are the people whose hands count by the weights and who are in no base of the meeting.
QList<VillagerId> membersBeside(const Weights &weights, const Attendance &attendance);

/// Those of them who are here now, of a meeting in parts in the part that sits, and were counted in no earlier one: each once.
QList<SignIn> hereBeside(const Weights &weights, const Vote &vote, const SessionId &session, const Attendance &attendance);

/// Those of them who had signed in, gone or not, for any part or for that one alone.
QList<VillagerId> cameBeside(const Weights &weights, const Attendance &attendance, const std::optional<SessionId> &part = {});

} // namespace yishibu
