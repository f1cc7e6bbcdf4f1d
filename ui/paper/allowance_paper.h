#pragma once

#include "app/minutes/allowance_sheet.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// 误工补贴发放表: A4 lying, lines of 12 mm in which each one signs for the money, the total in figures and capitals
/// (law-and-paper.md D3 for the lines). Without an amount the places for it stay blank.
class AllowancePaper : public Paper
{
public:
    explicit AllowancePaper(const AllowanceSheet &sheet);
};

} // namespace yishibu
