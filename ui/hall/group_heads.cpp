#include "ui/hall/group_heads.h"

#include "app/village/han.h"
#include "ui/hall/hall.h"

namespace yishibu {

QList<GroupHeads> headsByGroup(const Hall &hall)
{
    QList<GroupHeads> groups;
    for (const VillagerId &who : hall.attendance().members()) {
        const Villager *villager = hall.roster().find(who);
        const QString group = villager ? villager->group : QString();
        auto known = std::ranges::find(groups, group, &GroupHeads::group);
        if (known == groups.end()) {
            groups.append({.group = group});
            known = groups.end() - 1;
        }
        known->all += 1;
        known->here += hall.attendance().isHere(who) ? 1 : 0;
    }
    constexpr int behindAll = 1000;
    std::ranges::stable_sort(groups, {}, [](const GroupHeads &heads) {
        const int value = hanNumberValue(heads.group.chopped(heads.group.endsWith(u'组') ? 1 : 0));
        return value < 0 ? behindAll + (heads.group.isEmpty() ? 1 : 0) : value;
    });
    return groups;
}

} // namespace yishibu
