#pragma once

#include "app/attendance/proxy.h"
#include "app/outcome.h"
#include "app/rules/rule_card.h"
#include "app/village/villager.h"

namespace yishibu {

/// Whether a letter lets its holder stand for the member in a meeting under this card on that day: where the card knows
/// proxies, for another adult of the same household, with matter, powers and period in it (Civil Code art. 165).
Done mayStandFor(const RuleCard &card, const Proxy &letter, const Villager &principal, const Villager &holder, QDate day);

} // namespace yishibu
