#pragma once

#include "app/discussion/report_back.h"
#include "app/minutes/draft.h"

namespace yishibu {

/// A reported point as the record book says it: "先修三组到五组（第一组、第三组；多数人）", "奖补资金到账没有（何慧敏2026年11月30日前查清）".
/// Whoever raised it stands there only where they agreed.
QString pointWords(const ReportedPoint &reported, const MinutesSource &source);

} // namespace yishibu
