#include "ui/hall/group_heads.h"

#include "app/village/han.h"
#include "ui/hall/hall.h"

namespace yishibu {

QList<GroupHeads> headsByGroup(const Hall &hall)
{
    QList<GroupHeads> groups;
    QHash<QString, qsizetype> places;
    const QList<VillagerId> &members = hall.attendance().members();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const Villager *villager = hall.roster().find(members.at(i));
        const QString group = villager ? villager->group : QString();
        const auto known = places.constFind(group);
        const qsizetype place = known == places.cend() ? groups.size() : *known;
        if (known == places.cend()) {
            places.insert(group, place);
            groups.append({.group = group});
        }
        groups[place].all += 1;
        groups[place].here += hall.attendance().isPresentAt(i) ? 1 : 0;
    }
    constexpr int behindAll = 1000;
    std::ranges::stable_sort(groups, {}, [](const GroupHeads &heads) {
        const int value = hanNumberValue(heads.group.chopped(heads.group.endsWith(u'组') ? 1 : 0));
        return value < 0 ? behindAll + (heads.group.isEmpty() ? 1 : 0) : value;
    });
    return groups;
}

} // namespace yishibu
