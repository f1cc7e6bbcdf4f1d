#pragma once

#include "app/rules/rule_pack.h"

namespace yishibu {

struct Law;

/// What it means that a pack says nothing of something that the law obliges to.
enum class Silence {
    LeavesOut, ///< of a new pack: it is asked to say it, so that nobody takes it for gone
    KeepsLaw,  ///< of one that was taken in before it could be said: it goes on to hold as the law has it (Law::of())
};

/// Whether the law with a pack asks for no less than the law before it: every meeting and matter is still there, asks for as
/// much and belongs to the same people, and what lies over a new wording still stands. RulePackFault::BelowTheLaw otherwise.
Done asksNoLess(const RulePack &pack, const Law &before, const Law &after, Silence silence);

/// Whether no matter that the law before does not have is decided, in their own right, by those who decide only what was handed
/// to them (art. 28): they may stand in delegable_to. A national law may say otherwise, a township may not.
Done handsNothingOver(const RulePack &pack, const Law &before);

/// Whether on every such matter all members of the bodies there were have a vote. A national law may say otherwise, a township
/// may not.
Done leavesEveryVoice(const RulePack &pack, const Law &before);

} // namespace yishibu
