#pragma once

#include "app/voting/ballot.h"
#include "app/voting/vote.h"
#include "ui/projector/hall_board.h"

#include <optional>

namespace yishibu {

/// What the hall follows of a vote on paper until the chair announces it: while papers are filled in the motion and how many
/// were issued, then every call as a stroke. The count stands there as a first one, to be checked; whether it passed is not
/// said, nor who called, counted or was helped. `required`: votes that pass it, or choose an option. `takenBack`: the call
/// that was just taken back, while it is still said.
void showCount(HallBoard &board, const Vote &vote, const Ballot &ballot, int required,
               const std::optional<CalledPaper> &takenBack = std::nullopt);

/// While another person counts the papers anew: nothing of the first count stands there, so that nobody counts towards it.
void showRecount(HallBoard &board, const Vote &vote, const Ballot &ballot, int required);

/// The call that was taken back between two looks at the ballot; none where none was.
std::optional<CalledPaper> takenBackBetween(const Ballot &before, const Ballot &now);

/// How long the hall reads which call was taken back, in milliseconds.
inline constexpr int takenBackSaidFor = 8000;

} // namespace yishibu
