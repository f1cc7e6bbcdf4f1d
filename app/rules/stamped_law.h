#pragma once

#include "app/rules/law.h"

#include <QByteArray>

namespace yishibu {

/// The law out of the exact texts that a meeting was stamped with when it opened: packs, what the village had set, and the
/// holidays it counted by. holidays: by which a meeting of before they were stamped is counted. RulePackFault where a text
/// cannot be read any more.
Outcome<Law> lawStamped(const QList<QByteArray> &texts, const Holidays &holidays);

} // namespace yishibu
