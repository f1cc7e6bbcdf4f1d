#pragma once

#include "app/moment.h"

namespace yishibu {

/// Whether the hour of a fact is known, and not its day alone.
bool isHourKnown(const Circumstance &how);

/// When a fact happened: "19:30" by the clock on the wall. Of one that was typed in from paper "late entry", with the hour before
/// it where that is known.
QString momentWords(const Circumstance &how);

} // namespace yishibu
