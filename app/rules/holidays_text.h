#pragma once

#include "app/outcome.h"
#include "app/rules/holidays.h"

#include <QByteArray>

namespace yishibu {

/// The one text of a holiday table, stamped on a meeting when it opens: so its days of notice can be counted again years later by
/// the very table they were counted by. Read again as strictly as a rule pack (RulePackFault).
QByteArray textOf(const Holidays &holidays);
Outcome<Holidays> readHolidays(const QByteArray &json);
/// Whether bytes say of themselves that they are a holiday table.
bool areHolidays(const QByteArray &json);

} // namespace yishibu
