#pragma once

#include "app/rules/rule_pack.h"

#include <optional>

namespace yishibu {

/// Where something asks for less than the law: the key as rule packs write it ("quorum"), and the article that asks for
/// more; empty where the law names none.
struct Shortfall
{
    QString key;
    QString article;

    bool operator==(const Shortfall &) const = default;
};

/// In what a card that would stand instead of the law's own asks for less than it. Whom it counts stays the same.
std::optional<Shortfall> shortfallOf(const RuleCard &card, const RuleCard &law);
/// In what a change asks for less than the law's card.
std::optional<Shortfall> shortfallOf(const CardChange &change, const RuleCard &law);
/// In what a matter would be decided by others, or more easily, than the law says.
std::optional<Shortfall> shortfallOf(const Matter &matter, const Matter &law);
/// Whether a matter's own majority lies below that of a body that may decide it: it would go before it (cardFor).
std::optional<Shortfall> shortfallOf(const Matter &matter, const QList<RuleCard> &cards);
/// Whether votes that the law (null for a new matter) counts by heads would pass more easily counted by households: both shares
/// are no less than those of every body it may be handed to.
std::optional<Shortfall> householdsShortfallOf(const Matter &matter, const Matter *law, const QList<RuleCard> &cards);

} // namespace yishibu
