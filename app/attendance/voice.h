#pragma once

#include "app/rules/rule_card.h"
#include "app/village/villager.h"

#include <QDate>

namespace yishibu {

/// Whether somebody counts in the body of that card on that day, by the marks of the register that the card asks for: full
/// civil capacity (RCEO art. 27), a vote in the Party. No other body asks for either.
bool hasVoice(const RuleCard &card, const Villager &villager, QDate day);

} // namespace yishibu
