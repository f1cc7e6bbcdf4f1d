#pragma once

#include "app/minutes/count_report.h"
#include "ui/paper/paper.h"

#include <optional>

namespace yishibu {

/// 计票结果报告单 (law-and-paper.md D8): the figures of one vote on paper on A4 upright, with what was announced, how the count came
/// about and what a check of it found; signed, with 45 mm clear for the seal. The sheet that is signed carries the motion word for
/// word and, once the minutes are closed, their number and digest.
class CountReportPaper : public Paper
{
public:
    explicit CountReportPaper(const CountReport &report, const std::optional<ClosedMinutes> &closed = {});
};

} // namespace yishibu
