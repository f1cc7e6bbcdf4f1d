#pragma once

#include "app/meeting/meeting_plan.h"

namespace yishibu {

// The words on screen for how a meeting was made and what became of it.

QString wordOf(MeetingRole role);
QString wordOf(TakenOver what);
/// One sentence: put off from when to when, or called off, and why; and whether that was taken back.
QString wordsOf(const MeetingChange &change);

} // namespace yishibu
