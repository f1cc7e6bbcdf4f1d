#pragma once

#include "app/topic/content_check.h"

namespace yishibu {

/// The questions of the content pre-check that came with the program.
Outcome<QList<CheckQuestion>> shippedCheckQuestions();

} // namespace yishibu
