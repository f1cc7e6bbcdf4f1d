#pragma once

#include "app/rules/rule_pack.h"

namespace yishibu {

struct Law;

/// Whether the law with a pack asks for no less than the law before it: every meeting and matter is still there, asks for as
/// much and belongs to the same people, and what lies over a new wording still stands. RulePackFault::BelowTheLaw otherwise.
Done asksNoLess(const RulePack &pack, const Law &before, const Law &after);

/// Whether no matter that the law before does not have is decided, in their own right, by those who decide only what was handed
/// to them (art. 28): they may stand in delegable_to. A national law may say otherwise, a township may not.
Done handsNothingOver(const RulePack &pack, const Law &before);

} // namespace yishibu
