#include "app/intake/missing_people.h"

#include <QSet>

namespace yishibu {

QList<VillagerId> missingPeople(const RosterReading &sheet, const Roster &known)
{
    QSet<VillagerId> named;
    for (const Villager &villager : sheet.villagers)
        named.insert(villager.id);
    struct Share
    {
        int listed = 0;
        int named = 0;
    };
    QHash<QString, Share> groups;
    for (const Villager &villager : known.villagers()) {
        if (!villager.isListed())
            continue;
        Share &share = groups[villager.group];
        ++share.listed;
        share.named += named.contains(villager.id) ? 1 : 0;
    }
    QList<VillagerId> missing;
    for (const Villager &villager : known.villagers()) {
        const Share share = groups.value(villager.group);
        if (villager.isListed() && !named.contains(villager.id) && !sheet.heldBack.contains(villager.id)
            && share.named * 2 >= share.listed)
            missing.append(villager.id);
    }
    return missing;
}

QList<VillagerId> namedAgain(const RosterReading &sheet, const Roster &known)
{
    QList<VillagerId> people;
    for (const Villager &villager : sheet.villagers) {
        const Villager *before = known.find(villager.id);
        if (before && !before->isListed())
            people.append(villager.id);
    }
    return people;
}

} // namespace yishibu
