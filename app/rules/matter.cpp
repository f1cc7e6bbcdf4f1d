#include "app/rules/matter.h"

#include "app/rules/rule_card.h"

namespace yishibu {

Done mayGoBefore(const Matter &matter, const RuleCard &card)
{
    if (!card.decides)
        return std::unexpected(Reason::refusal(MatterRefusal::OnlyConsults, {}, card.quorumArticle));
    if (matter.barredFrom.contains(card.body))
        return std::unexpected(Reason::refusal(MatterRefusal::NotDelegable, {}, matter.barredArticle));
    if (!matter.decidedBy.contains(card.body) && !matter.delegableTo.contains(card.body))
        return std::unexpected(Reason::refusal(MatterRefusal::WrongBody, {}, matter.article, matter.owners));
    if (!matter.householdsSource.isEmpty() && matter.delegableTo.contains(card.body))
        return std::unexpected(Reason::refusal(MatterRefusal::ByHouseholds, {}, matter.householdsSource));
    return {};
}

bool needsDelegation(const Matter &matter, const RuleCard &card)
{
    return !matter.decidedBy.contains(card.body);
}

RuleCard cardFor(const Matter *matter, const RuleCard &card)
{
    RuleCard counted = card;
    if (matter && matter->majority) {
        counted.majority = matter->majority->share;
        counted.majorityOf = matter->majority->of;
        counted.majorityArticle = matter->majority->article;
    }
    return counted;
}

} // namespace yishibu
