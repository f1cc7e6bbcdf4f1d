#include "app/resolution/resolution.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

Done mayFollowFrom(const Vote *vote, const RuleCard &card)
{
    const bool passed = vote && vote->decision && vote->decision->passed && !vote->withdrawn;
    return passed ? Done() : std::unexpected(Reason::refusal(ResolutionRefusal::NotPassed, {}, card.majorityArticle));
}

QString decidedWords(const Vote &vote, const QList<Vote> &votes)
{
    QStringList chosen;
    for (const Vote *at = &vote; at;) {
        QStringList here;
        for (const int option : at->chosen)
            here += at->question.options.value(option);
        chosen = here + chosen;
        const auto before = std::ranges::find_if(votes, [at](const Vote &other) {
            return at->runOffOf == other.id && other.ordinal < at->ordinal;
        });
        at = before != votes.end() ? &*before : nullptr;
    }
    return chosen.isEmpty() ? vote.motion : u"%1（入选：%2）"_s.arg(vote.motion, chosen.join(u'、'));
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
