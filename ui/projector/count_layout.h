#pragma once

#include "ui/projector/board_sheet.h"

namespace yishibu {

struct SignGrid;

/// The board while papers are called: the question on top, below it each answer with its strokes and its figure, and at the
/// bottom the call that was just taken back. Signs of all answers are of one size, so that they can be compared; where one of
/// them has more than can be read, one sign and a number tell the complete ones of every answer.
void layCount(BoardSheet &sheet, const HallBoard &board, QRectF place);

/// How the signs of such a mark stand.
SignGrid signsOn(const BoardMark &mark);

} // namespace yishibu
