#pragma once

#include "app/rules/rule_pack.h"

namespace yishibu {

struct Law;

/// Whether the law with a pack asks for no less than the law before it: every meeting and matter is still there, asks for as
/// much and belongs to the same people, and what lies over a new wording still stands. RulePackFault::BelowTheLaw otherwise.
Done asksNoLess(const RulePack &pack, const Law &before, const Law &after);

} // namespace yishibu
