#pragma once

#include "app/meeting/meeting.h"
#include "app/minutes/minutes.h"
#include "app/procedure/dossier.h"

namespace yishibu {

/// The sheet of a step as the record of the meeting that took it says it: day, 应到 and 实到, the last count, who came, and
/// in words what was agreed and decided. item: the item's place on that agenda, from 0.
StepRecord stepFromMinutes(const QString &step, const Meeting &meeting, const Minutes &minutes, int item);

} // namespace yishibu
