#pragma once

#include "app/minutes/draft.h"

namespace yishibu {

/// 会议分工, 会议议程 and the parts of a meeting held in parts (law-and-paper.md D4, 11 and 12): as they stood when it was held.
void layPlan(const MinutesSource &source, Minutes &minutes);

} // namespace yishibu
