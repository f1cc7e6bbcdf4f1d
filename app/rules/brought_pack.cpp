#include "app/rules/brought_pack.h"

#include "app/rules/law.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

bool meetIn(const RulePack &one, const RulePack &other)
{
    return (!one.effectiveUntil || *one.effectiveUntil >= other.effectiveFrom)
           && (!other.effectiveUntil || *other.effectiveUntil >= one.effectiveFrom);
}

/// A card that stands instead of the law's own asks for as much in every respect.
bool asksNoLess(const RuleCard &card, const RuleCard &law)
{
    const bool sameOrAll = card.majorityOf == law.majorityOf || card.majorityOf == Denominator::AllMembers;
    return yishibu::asksNoLess(card.quorum, law.quorum) && yishibu::asksNoLess(card.majority, law.majority) && sameOrAll
           && card.noticeDays >= law.noticeLeast && card.postingDays >= law.postingDays && card.perYear >= law.perYear
           && card.needsDelegation >= law.needsDelegation && card.needsPartyStudy >= law.needsPartyStudy;
}

Done cardsMayStand(const RulePack &overlay, const RulePack &law)
{
    for (const RuleCard &card : overlay.cards) {
        const RuleCard *replaced = law.card(card.kind);
        if (replaced && !asksNoLess(card, *replaced))
            return std::unexpected(Reason::failure(RulePackFault::BelowTheLaw, {card.name}));
    }
    return {};
}

Done mayLie(const RulePack &overlay, const RulePack &law)
{
    if (overlay.overlays.isEmpty() || overlay.overlays != law.family || !meetIn(overlay, law))
        return {};
    return then(mayLieOver(overlay, QList<RulePack>{law}), [&] { return cardsMayStand(overlay, law); });
}

} // namespace

Done mayStandWith(const RulePack &pack, const QList<RulePack> &others)
{
    bool liesOverOne = pack.overlays.isEmpty();
    for (const RulePack &other : others) {
        if (other.id == pack.id)
            return std::unexpected(Reason::failure(RulePackFault::Contradictory, {u"id"_s}));
        liesOverOne = liesOverOne || other.family == pack.overlays;
        if (const Done may = then(mayLie(pack, other), [&] { return mayLie(other, pack); }); !may)
            return may;
    }
    if (!liesOverOne)
        return std::unexpected(Reason::failure(RulePackFault::WrongValue, {u"overlays"_s}));
    return {};
}

} // namespace yishibu
