#pragma once

#include "app/outcome.h"
#include "app/rules/rule_card.h"

namespace yishibu {

/// A refusal at the door with the article that stands behind it on this card: who belongs to the meeting, that a household counts
/// once, by an adult of it. Every other reason comes back as it is, and so does one that names its article already.
Reason cited(const Reason &reason, const RuleCard &card);

} // namespace yishibu
