#pragma once

#include "app/discussion/speaking.h"

#include <optional>

namespace yishibu {

class Hall;

/// The turn to speak that goes on in the hall, as it stands if it ends now: with the time counted up to now, 0 where a power
/// cut took its clock. None while nobody speaks.
std::optional<SpeakingTurn> turnEndingNow(const Hall &hall);

/// Whether the item it was about is no longer before the hall: it ended, the hall went on to another one, or to the minutes.
bool isTurnOver(const Hall &hall);

} // namespace yishibu
