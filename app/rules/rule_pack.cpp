#include "app/rules/rule_pack.h"

#include <algorithm>

namespace yishibu {

const RuleCard *RulePack::card(const MeetingKind &kind) const
{
    const auto found = std::ranges::find(cards, kind, &RuleCard::kind);
    return found == cards.cend() ? nullptr : &*found;
}

const Matter *RulePack::matter(const QString &wanted) const
{
    const auto found = std::ranges::find(matters, wanted, &Matter::id);
    return found == matters.cend() ? nullptr : &*found;
}

bool RulePack::isInForceOn(QDate day) const
{
    return day.isValid() && effectiveFrom <= day && (!effectiveUntil || day <= *effectiveUntil);
}

bool RulePack::holdsIn(const QString &divisionCode) const
{
    return divisions.isEmpty()
           || std::ranges::any_of(divisions, [&](const QString &begin) { return divisionCode.startsWith(begin); });
}

} // namespace yishibu
