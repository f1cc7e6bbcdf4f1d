#pragma once

#include "app/rules/rule_pack.h"

#include <QByteArray>

namespace yishibu {

/// Where in a pack's text a place like "cards[0].quorum" stands: its line from 1, or that of what it should be in; 0 where
/// there is no such place. The text is known to be JSON.
int lineOf(const QByteArray &json, const QString &place);

/// The place of what a pack says of a kind of meeting: "changes[1]" where it only changes it, else "cards[1]"; the list
/// itself where it says nothing of it.
QString placeOf(const MeetingKind &kind, const RulePack &pack);
/// The place of a matter: "matters[0]".
QString placeOf(const QString &matter, const RulePack &pack);

/// The family whose law a pack is of: its own, or that of the law it lies over.
const QString &lawOf(const RulePack &pack);

/// A pack is refused for what stands at this place; name: the meeting or matter of another law that it goes against.
Done refusedAt(const QString &place, RulePackFault why, const QString &article = {}, const QString &name = {});

} // namespace yishibu
