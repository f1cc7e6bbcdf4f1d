#pragma once

#include "app/rules/rule_card.h"
#include "app/voting/vote.h"
#include "ui/projector/hall_board.h"

namespace yishibu {

/// An announced vote with what each answer or option got, and what it takes to pass.
void showResult(HallBoard &board, const Vote &vote, const RuleCard &card);

/// How many chose each face, of those who answered, and how many these are of those asked: all of it or nothing.
bool showRating(HallBoard &board, const Hall &hall);

} // namespace yishibu
