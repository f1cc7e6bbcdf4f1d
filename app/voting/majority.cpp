#include "app/voting/majority.h"

namespace yishibu {

int majorityBase(const RuleCard &card, const VoteSnapshot &snapshot)
{
    switch (card.majorityOf) {
    case Denominator::Present: return snapshot.present;
    case Denominator::AllMembers: return snapshot.base;
    }
    return snapshot.base;
}

int requiredInFavour(const RuleCard &card, const VoteSnapshot &snapshot)
{
    return int(needed(card.majority, majorityBase(card, snapshot)));
}

VoteSnapshot snapshotOf(const Quorum &quorum)
{
    return {quorum.base, quorum.present, quorum.needed};
}

} // namespace yishibu
