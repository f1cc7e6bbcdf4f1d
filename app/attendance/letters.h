#pragma once

#include "app/attendance/attendance.h"
#include "app/attendance/proxy.h"
#include "app/outcome.h"
#include "app/rules/rule_card.h"
#include "app/village/villager.h"

namespace yishibu {

/// Whether a letter lets its holder stand for the member in a meeting under this card on that day: where the card knows
/// proxies, for another adult of the same household, with matter, powers and period in it (Civil Code art. 165).
Done mayStandFor(const RuleCard &card, const Proxy &letter, const Villager &principal, const Villager &holder, QDate day);

/// The sign-ins that stand by letters whose holder was here by this one: without the holder nobody stands for them, so they
/// leave, and are taken back, with it. Withdrawn ones are not among them.
QList<SignIn> heldBy(const SignIn &holder, const Attendance &attendance, const QList<Proxy> &letters);

} // namespace yishibu
