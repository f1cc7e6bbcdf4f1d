#include "app/topic/topic.h"

namespace yishibu {

Done mayBeKept(const Topic &topic)
{
    if (topic.title.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(TopicRefusal::NoTitle));
    if (topic.proposal.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(TopicRefusal::NoProposal));
    if (topic.matter.isEmpty())
        return std::unexpected(Reason::refusal(TopicRefusal::NoMatter));
    if (topic.funds != Funds::None && topic.amountFen <= 0)
        return std::unexpected(Reason::refusal(TopicRefusal::NoAmount));
    return {};
}

Done mayBeKept(const Delegation &delegation, const QString &article)
{
    if (!delegation.decidedOn.isValid() || !delegation.from.isValid() || !delegation.until.isValid())
        return std::unexpected(Reason::refusal(TopicRefusal::DelegationNoDay, {}, article));
    if (delegation.until < delegation.from || delegation.from < delegation.decidedOn)
        return std::unexpected(Reason::refusal(TopicRefusal::DelegationBackwards, {}, article));
    return {};
}

} // namespace yishibu
