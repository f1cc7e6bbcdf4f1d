#include "app/village/household_head.h"

namespace yishibu {

QString headNameOf(const Roster &roster, const Household &household)
{
    QString head, first;
    for (const VillagerId &id : roster.members(household.id)) {
        const Villager *member = roster.find(id);
        if (first.isEmpty())
            first = member->name;
        if (!member->isHead())
            continue;
        if (member->name == household.headName)
            return member->name;
        if (head.isEmpty())
            head = member->name;
    }
    if (!head.isEmpty())
        return head;
    return household.headName.isEmpty() ? first : household.headName;
}

QList<Household> householdsUnderHeads(const Roster &roster)
{
    QList<Household> households = roster.households();
    for (Household &household : households)
        household.headName = headNameOf(roster, household);
    return households;
}

} // namespace yishibu
