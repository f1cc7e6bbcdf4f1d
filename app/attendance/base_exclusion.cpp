#include "app/attendance/base_exclusion.h"

#include <algorithm>

namespace yishibu {

Done mayLeaveOut(const BaseExclusion &exclusion, const RuleCard &card, bool isMember, bool isHere,
                 const QList<BaseExclusion> &others)
{
    const auto refuse = [](ExclusionRefusal why, const QString &article) {
        return std::unexpected(Reason::refusal(why, {}, article));
    };
    if (card.baseExclusionsArticle.isEmpty())
        return refuse(ExclusionRefusal::NotAllowed, card.compositionArticle);
    if (exclusion.reason.trimmed().isEmpty())
        return refuse(ExclusionRefusal::NoReason, card.baseExclusionsArticle);
    if (!isMember)
        return refuse(ExclusionRefusal::NotAMember, card.baseExclusionsArticle);
    if (isHere)
        return refuse(ExclusionRefusal::AlreadyHere, card.baseExclusionsArticle);
    const bool isOut = std::ranges::any_of(others, [&exclusion](const BaseExclusion &other) {
        return !other.withdrawn && other.villager == exclusion.villager && other.id != exclusion.id;
    });
    return isOut ? Done(refuse(ExclusionRefusal::AlreadyOut, card.baseExclusionsArticle)) : Done();
}

QList<Entitled> withoutLeftOut(QList<Entitled> members, const QList<BaseExclusion> &exclusions, const RuleCard &card)
{
    if (card.baseExclusionsArticle.isEmpty())
        return members;
    members.removeIf([&exclusions](const Entitled &member) {
        return std::ranges::any_of(exclusions, [&member](const BaseExclusion &exclusion) {
            return !exclusion.withdrawn && exclusion.villager == member.villager;
        });
    });
    return members;
}

} // namespace yishibu
