#pragma once

#include "app/rules/law_floor.h"

namespace yishibu {

/// In what a card lets fewer people have the meeting called, asks less of the body's make-up, or has others preside over it
/// than the law says. Who presides by custom alone is no floor.
std::optional<Shortfall> bodyShortfallOf(const RuleCard &card, const RuleCard &law);

/// Whether a card lets members be left out of the base where the law leaves nobody out. Only a province may, for its 村民会议
/// (law-and-paper.md A2, trap 8).
std::optional<Shortfall> baseShortfallOf(const RuleCard &card, const RuleCard &law, const RulePack &pack);

/// Whether a pack is a province's measures: it lies over the Organic Law in whole provinces.
bool isOfAProvince(const RulePack &pack);

/// Whether a matter that no law had before is decided, in their own right, by those who decide only what is handed to them.
/// before: the cards of the law that there was.
std::optional<Shortfall> delegationShortfallOf(const Matter &matter, const QList<RuleCard> &before);

/// Whether on a matter that no law had before only some members of a body that there was have a vote: then fewer carry it than
/// the law asks of all. before: the cards of the law that there was.
std::optional<Shortfall> voiceShortfallOf(const Matter &matter, const QList<RuleCard> &before);

} // namespace yishibu
