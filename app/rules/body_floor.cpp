#include "app/rules/body_floor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Who may have it called by the law may still, with no higher share.
std::optional<Shortfall> callersLost(const RuleCard &card, const RuleCard &law)
{
    for (const Callers &asked : law.calledBy) {
        const auto kept = std::ranges::find(card.calledBy, asked.of, &Callers::of);
        if (kept == card.calledBy.cend() || !asksNoLess(asked.share, kept->share))
            return Shortfall{u"called_by"_s, asked.article};
    }
    return {};
}

bool asksNoLess(const MakeUpRule &rule, const MakeUpRule &law)
{
    if (!rule.replaces(law))
        return false;
    if (law.least == 0)
        return asksNoLess(rule.share, law.share);
    const bool isBounded = law.most == 0 || (rule.most > 0 && rule.most <= law.most);
    return rule.least >= law.least && isBounded && (rule.isOdd || !law.isOdd);
}

std::optional<Shortfall> makeUpLost(const RuleCard &card, const RuleCard &law)
{
    for (const MakeUpRule &asked : law.makeUp) {
        if (std::ranges::none_of(card.makeUp, [&asked](const MakeUpRule &rule) { return asksNoLess(rule, asked); }))
            return Shortfall{u"composition"_s, asked.article};
    }
    return {};
}

std::optional<Shortfall> presidingLost(const Presiding &presiding, const Presiding &law)
{
    const auto isTheLaws = [&law](const QString &post) { return law.posts.contains(post); };
    const bool isKept = !presiding.posts.isEmpty() && std::ranges::all_of(presiding.posts, isTheLaws);
    if (law.mark == RuleMark::Verified && !law.posts.isEmpty() && !isKept)
        return Shortfall{u"presided_by"_s, law.article};
    if (presiding.conflictArticle.isEmpty() && !law.conflictArticle.isEmpty())
        return Shortfall{u"chair_conflict_article"_s, law.conflictArticle};
    return {};
}

} // namespace

std::optional<Shortfall> bodyShortfallOf(const RuleCard &card, const RuleCard &law)
{
    if (const auto less = callersLost(card, law))
        return less;
    if (const auto less = makeUpLost(card, law))
        return less;
    return presidingLost(card.presiding, law.presiding);
}

std::optional<Shortfall> baseShortfallOf(const RuleCard &card, const RuleCard &law, const RulePack &pack)
{
    if (card.baseExclusionsArticle.isEmpty() || !law.baseExclusionsArticle.isEmpty())
        return {};
    if (isOfAProvince(pack) && law.body == "villagers_assembly"_L1)
        return {};
    return Shortfall{u"base_exclusions"_s, law.quorumArticle};
}

bool isOfAProvince(const RulePack &pack)
{
    constexpr qsizetype provinceDigits = 2;
    return pack.overlays == "organic_law"_L1 && !pack.divisions.isEmpty()
           && std::ranges::all_of(pack.divisions, [](const QString &begin) { return begin.size() == provinceDigits; });
}

std::optional<Shortfall> delegationShortfallOf(const Matter &matter, const QList<RuleCard> &before)
{
    for (const RuleCard &card : before) {
        if (card.needsDelegation && matter.decidedBy.contains(card.body))
            return Shortfall{u"decided_by"_s, card.delegationArticle};
    }
    return {};
}

std::optional<Shortfall> voiceShortfallOf(const Matter &matter, const QList<RuleCard> &before)
{
    for (const RuleCard &card : before) {
        const bool mayDecide = card.decides && (matter.decidedBy.contains(card.body) || matter.delegableTo.contains(card.body));
        if (mayDecide && !cardFor(&matter, card).votesAsAWhole())
            return Shortfall{u"majority_by"_s, card.majorityArticle};
    }
    return {};
}

} // namespace yishibu
