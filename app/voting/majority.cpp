#include "app/voting/majority.h"

#include <algorithm>

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

int requiredByStricter(const RuleCard &card, const VoteSnapshot &snapshot)
{
    const int ofThere = requiredInFavour(card, snapshot);
    return card.countsStricter ? std::max(ofThere, requiredInFavour(card, ofSignedIn(snapshot))) : ofThere;
}

VoteSnapshot snapshotOf(const Quorum &quorum, int signedIn)
{
    return {quorum.base, quorum.present, quorum.needed, signedIn};
}

VoteSnapshot ofSignedIn(const VoteSnapshot &snapshot)
{
    VoteSnapshot signedIn = snapshot;
    signedIn.present = std::max(snapshot.present, snapshot.signedIn);
    return signedIn;
}

} // namespace yishibu
