#pragma once

#include "app/moment.h"

namespace yishibu {

/// When a fact happened: "19:30" by the clock on the wall; "late entry" of one that was typed in from paper, of which no more
/// than the day is known.
QString momentWords(const Circumstance &how);

} // namespace yishibu
