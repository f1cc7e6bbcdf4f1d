#pragma once

#include "app/moment.h"

#include <QString>

namespace yishibu::bench {

/// A thousand papers called by real keys in the frame of the meeting, as fast as they can be sent, with the big screen beside it.
/// Prints, in microseconds:
///   "stroke MEDIAN P99 WORST FIRST LAST"   the key until the laptop's whole frame is laid out and painted
///   "strokes MEDIAN P99 WORST FIRST LAST"  until the big screen (1920 x 1080) is painted as well
///   "call MEDIAN P99"                      the key until the call is on the disk and in the hall
///   "bare-call MEDIAN P99 COMMIT"          the same rows by the bare C API, by turns (bare.h)
/// FIRST and LAST are the medians of the first and of the last hundred. The process ends where a call is lost.
void measureCount(const QString &folder, const Clock &clock);

} // namespace yishibu::bench
