#pragma once

#include "app/outcome.h"

#include <QString>

namespace yishibu {

/// The one plain sentence that a person reads for a reason: what happened and what to do. Every enum of every floor is
/// worded here, so that window, projector and command line say the same. The article follows in brackets where the
/// law speaks.
QString wordsOf(const Reason &reason);

} // namespace yishibu
