#pragma once

#include "app/discussion/grouping.h"
#include "app/discussion/speaking.h"
#include "app/rating/rating.h"

#include <QString>

namespace yishibu {

// The words on screen for how a meeting talks. Hints are whole sentences; the others stand in lists and on buttons.

QString wordOf(GroupingMethod method);
QString wordOf(SpeakerClass of);
QString wordOf(GroupHint hint);
QString wordOf(Mood mood);
QString wordOf(RatingMethod method);

/// Minutes and seconds that are left: "02:31"; "+00:12" once it is over by so much.
QString clockWords(int seconds);

} // namespace yishibu
