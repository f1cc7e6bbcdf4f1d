#include "app/village/roster.h"

#include <array>

namespace yishibu {

Roster::Roster(QList<Villager> villagers, QList<Household> households, QList<HouseholdRepresentative> representatives)
    : m_villagers(std::move(villagers)), m_households(std::move(households)), m_representatives(std::move(representatives))
{
    for (qsizetype i = 0; i < m_households.size(); ++i)
        m_householdAt.insert(m_households[i].id, i);
    m_keys.reserve(m_villagers.size());
    m_at.reserve(m_villagers.size());
    for (qsizetype i = 0; i < m_villagers.size(); ++i) {
        const Villager &villager = m_villagers[i];
        const Household *household = findHousehold(villager.household);
        m_at.insert(villager.id, i);
        if (!villager.isListed()) {
            m_keys.append(NameKey());
            continue;
        }
        m_keys.append(NameKey(villager.name, villager.idTail, household ? household->number : QString(), villager.reading));
        m_members[villager.household].append(i);
        m_byName[villager.name].append(i);
    }
}

const Villager *Roster::find(VillagerId id) const
{
    const auto found = m_at.constFind(id);
    return found == m_at.constEnd() ? nullptr : &m_villagers[*found];
}

const Household *Roster::findHousehold(HouseholdId id) const
{
    const auto found = m_householdAt.constFind(id);
    return found == m_householdAt.constEnd() ? nullptr : &m_households[*found];
}

const Household *Roster::householdOf(VillagerId id) const
{
    const Villager *villager = find(id);
    return villager ? findHousehold(villager->household) : nullptr;
}

QList<VillagerId> Roster::members(HouseholdId id) const
{
    QList<VillagerId> ids;
    for (const qsizetype at : m_members.value(id))
        ids.append(m_villagers[at].id);
    return ids;
}

int Roster::listedCount() const
{
    return int(std::ranges::count_if(m_villagers, &Villager::isListed));
}

const HouseholdRepresentative *Roster::representativeOf(HouseholdId id, QDate day) const
{
    const auto found = std::ranges::find_if(m_representatives, [&](const HouseholdRepresentative &one) {
        return one.household == id && one.standsOn(day);
    });
    return found == m_representatives.end() ? nullptr : &*found;
}

QList<VillagerId> Roster::named(const QString &name) const
{
    QList<VillagerId> ids;
    for (const qsizetype at : m_byName.value(name))
        ids.append(m_villagers[at].id);
    return ids;
}

QList<VillagerId> Roster::search(const QString &typed, int limit) const
{
    const NameQuery query(typed);
    if (query.isEmpty() || limit <= 0)
        return {};
    std::array<QList<qsizetype>, size_t(NameFit::None)> found;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const NameFit fit = query.fit(m_keys[i]);
        if (fit != NameFit::None && found[size_t(fit)].size() < limit)
            found[size_t(fit)].append(i);
        if (found.front().size() >= limit)
            break;
    }
    QList<VillagerId> ids;
    for (const QList<qsizetype> &same : found) {
        for (const qsizetype at : same) {
            if (ids.size() < limit)
                ids.append(m_villagers[at].id);
        }
    }
    return ids;
}

} // namespace yishibu
