#pragma once

#include "app/rules/rule_pack.h"
#include "app/rules/strict_json.h"

namespace yishibu {

/// How sure something is, "verified" where the key is missing.
RuleMark readMark(StrictObject &object, const QString &key);
/// A rule card as a pack writes it (resources/rules/README.md); faults are noted in the object.
RuleCard readCard(StrictObject object);
/// What an overlay says otherwise about a kind of meeting.
CardChange readCardChange(StrictObject object);

} // namespace yishibu
