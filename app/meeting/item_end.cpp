#include "app/meeting/item_end.h"

#include "app/meeting/course.h"
#include "app/voting/decision.h"

namespace yishibu {

ItemEnding votedEnding(const AgendaItem &item, const QList<Vote> &votes)
{
    const Vote *last = lastCountedVote(votes, item.id);
    return last && last->decision ? endingOf(*last, votes) : ItemEnding::Open;
}

Done mayEnd(const AgendaItem &item, ItemEnding ending, const QList<Vote> &votes)
{
    if (openVote(votes, item.id))
        return std::unexpected(Reason::refusal(CourseRefusal::VoteOpen, {item.ordinal}));
    if (ending != ItemEnding::Open && votedEnding(item, votes) == ItemEnding::Passed)
        return std::unexpected(Reason::refusal(VotingRefusal::AlreadyDecided));
    return {};
}

QString handBackOf(const AgendaItem &item, const RuleCard &card)
{
    const bool mayGoBack = item.purpose == ItemPurpose::Decide && item.ending == ItemEnding::Open && item.delegation;
    return mayGoBack ? card.handBackArticle : QString();
}

QString handedBackTo()
{
    return QStringLiteral("村民会议（过半数村民代表认为应由村民会议决定）");
}

Done isTold(ItemEnding ending, const EndedOtherwise &how)
{
    if (ending == ItemEnding::Withdrawn && !how.by)
        return std::unexpected(Reason::refusal(EndingRefusal::NobodyWithdrew));
    if (ending != ItemEnding::Deferred)
        return {};
    if (!how.by)
        return std::unexpected(Reason::refusal(EndingRefusal::NobodyProposed));
    if (how.putOffTo.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(EndingRefusal::NoLaterMeeting));
    return {};
}

} // namespace yishibu
