#include "app/intake/missing_people.h"

#include "app/intake/part_sheets.h"

#include <QSet>

namespace yishibu {

namespace {

constexpr int mostOfNewcomers = 19; ///< a sheet of newcomers names fewer people of the book than that

/// What the sheet says of each group.
class Shares
{
public:
    Shares(const RosterReading &sheet, const Roster &known)
    {
        QSet<VillagerId> ofParts; // a list of heads or of some people says nothing of the others
        for (const Villager &villager : sheet.villagers) {
            m_named.insert(villager.id);
            if (const auto at = sheet.rows.constFind(villager.id); at != sheet.rows.constEnd() && isOfPart(sheet, *at))
                ofParts.insert(villager.id);
        }
        for (const Villager &villager : known.villagers()) {
            if (!villager.isListed())
                continue;
            const bool isNamed = m_named.contains(villager.id) && !ofParts.contains(villager.id);
            if (!m_groups.contains(villager.group))
                m_order.append(villager.group);
            for (ThinGroup *share : {&m_groups[villager.group], &m_village}) {
                ++share->listed;
                share->named += isNamed ? 1 : 0;
            }
        }
        const auto groups = std::ranges::count_if(m_groups, [](const ThinGroup &share) { return share.named > 0; });
        m_isOfVillage = groups > 1 && isHalf(m_village);
    }

    bool names(const VillagerId &who) const { return m_named.contains(who); }
    bool speaksOf(const QString &group) const
    {
        const ThinGroup share = m_groups.value(group);
        return m_isOfVillage || isHalf(share) || share.named > mostOfNewcomers;
    }
    QList<ThinGroup> thin() const
    {
        QList<ThinGroup> groups;
        for (const QString &group : m_order) {
            const ThinGroup share = m_groups.value(group);
            if (speaksOf(group) && !isHalf(share))
                groups.append({group, share.named, share.listed});
        }
        return groups;
    }

private:
    static bool isHalf(const ThinGroup &share) { return share.named * 2 >= share.listed; }

    QSet<VillagerId> m_named;
    QHash<QString, ThinGroup> m_groups;
    QStringList m_order;
    ThinGroup m_village;
    bool m_isOfVillage = false;
};

/// Whether the sheet names heads of households and nobody else, and the book has others, too.
bool saysNothingOfMost(const RosterReading &sheet, const Roster &known)
{
    int tables = 0;
    for (const SheetPlan &plan : sheet.sheets) {
        for (qsizetype table = 0; table < plan.uses.size(); ++table) {
            if (plan.uses[table] != TableUse::People)
                continue;
            if (!plan.headingsOf(table).headsOnly)
                return false;
            ++tables;
        }
    }
    const auto isHead = [](const Villager &one) { return !one.isListed() || one.relationToHead == u"户主"; };
    return tables > 0 && !std::ranges::all_of(known.villagers(), isHead);
}

} // namespace

QList<VillagerId> missingPeople(const RosterReading &sheet, const Roster &known)
{
    QList<VillagerId> missing;
    if (saysNothingOfMost(sheet, known))
        return missing;
    const Shares shares(sheet, known);
    for (const Villager &villager : known.villagers()) {
        if (villager.isListed() && !shares.names(villager.id) && !sheet.heldBack.contains(villager.id) && shares.speaksOf(villager.group))
            missing.append(villager.id);
    }
    return missing;
}

QList<ThinGroup> thinGroups(const RosterReading &sheet, const Roster &known)
{
    return saysNothingOfMost(sheet, known) ? QList<ThinGroup>() : Shares(sheet, known).thin();
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
