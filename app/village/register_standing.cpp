#include "app/village/register_standing.h"

namespace yishibu {

namespace {

bool isBefore(QDate day, const Villager &villager)
{
    return day.isValid() && villager.standingFrom.isValid() && day < villager.standingFrom;
}

bool hasOwnList(Body body)
{
    return body == Body::CollectiveDelegates || body == Body::CollectiveCouncil || body == Body::PartyBranch;
}

} // namespace

bool isListedOn(const Villager &villager, QDate day)
{
    return villager.isListed() || isBefore(day, villager);
}

bool isAliveOn(const Villager &villager, QDate day)
{
    return villager.standing != RegisterStanding::Died || isBefore(day, villager);
}

bool keptSeatOn(const Villager &villager, Body body, QDate day)
{
    return hasOwnList(body) ? isAliveOn(villager, day) : isListedOn(villager, day);
}

bool keepsSeat(const Villager &villager, Body body)
{
    return keptSeatOn(villager, body, QDate());
}

} // namespace yishibu
