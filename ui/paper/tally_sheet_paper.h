#pragma once

#include "app/minutes/tally_sheet.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// 计票单 (law-and-paper.md D8): A4 lying, for each option boxes to draw a 正 in, a thicker line after every twenty strokes, a place for
/// the sum, and boxes to tick after every batch of twenty papers. Signed by caller, tally clerk and scrutineers.
class TallySheetPaper : public Paper
{
public:
    explicit TallySheetPaper(const TallySheet &sheet);

    static constexpr int boxesInARow = 20; ///< a line of forty boxes stands in two rows
};

} // namespace yishibu
