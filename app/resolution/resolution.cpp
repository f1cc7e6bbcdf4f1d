#include "app/resolution/resolution.h"

namespace yishibu {

Done mayFollowFrom(const Vote *vote, const RuleCard &card)
{
    const bool passed = vote && vote->decision && vote->decision->passed && !vote->withdrawn;
    return passed ? Done() : std::unexpected(Reason::refusal(ResolutionRefusal::NotPassed, {}, card.majorityArticle));
}

Done mayBeMade(const Appointee &owner, const Appointee &supervisor, QDate deadline, QDate today)
{
    const auto refuse = [](ResolutionRefusal why) -> Done { return std::unexpected(Reason::refusal(why)); };
    if (!owner)
        return refuse(ResolutionRefusal::NoOwner);
    if (!supervisor)
        return refuse(ResolutionRefusal::NoSupervisor);
    if (owner == supervisor)
        return refuse(ResolutionRefusal::OwnerSupervises);
    if (!deadline.isValid())
        return refuse(ResolutionRefusal::NoDeadline);
    if (deadline < today)
        return refuse(ResolutionRefusal::DeadlinePast);
    return {};
}

} // namespace yishibu
