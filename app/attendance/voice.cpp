#include "app/attendance/voice.h"

namespace yishibu {

bool hasVoice(const RuleCard &card, const Villager &villager, QDate day)
{
    if (!card.fullCapacityArticle.isEmpty() && villager.incapacity.standsOn(day))
        return false;
    return card.partyVoteArticle.isEmpty() || !villager.noPartyVote.standsOn(day);
}

} // namespace yishibu
