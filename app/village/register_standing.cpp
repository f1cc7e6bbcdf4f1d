#include "app/village/register_standing.h"

namespace yishibu {

bool keepsSeat(const Villager &villager, Body body)
{
    const bool hasOwnList = body == Body::CollectiveDelegates || body == Body::CollectiveCouncil || body == Body::PartyBranch;
    return hasOwnList ? villager.standing != RegisterStanding::Died : villager.isListed();
}

} // namespace yishibu
