#pragma once

#include "app/meeting/meeting.h"
#include "app/rules/holidays.h"
#include "app/rules/rule_card.h"

namespace yishibu {

/// Why a notice given on that day is short (特殊情况): the reason that is kept, where the days are too few and the law lets an
/// urgent matter be notified at short notice. Empty where it is in time, has no reason or day, or nothing allows less.
QString urgentReasonOf(const Meeting &meeting, QDate givenOn, const RuleCard &card, const Holidays &holidays);

} // namespace yishibu
