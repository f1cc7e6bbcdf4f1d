#pragma once

#include "app/village/household.h"
#include "app/village/household_representative.h"
#include "app/village/name_key.h"
#include "app/village/villager.h"

#include <QHash>
#include <QList>

namespace yishibu {

/// The village's people in memory (花名册), so that finding somebody at the door never waits for a disk. Made
/// anew from the book when the register changes; nothing here is edited in place.
class Roster
{
public:
    Roster() = default;
    /// Villagers whose household is not among the households are kept; they have no household here.
    Roster(QList<Villager> villagers, QList<Household> households, QList<HouseholdRepresentative> representatives = {});

    /// Everybody, those too who died or moved away: earlier meetings name them.
    const QList<Villager> &villagers() const { return m_villagers; }
    /// All of them, those too that nobody listed belongs to any more.
    const QList<Household> &households() const { return m_households; }
    const QList<HouseholdRepresentative> &representatives() const { return m_representatives; }
    bool isEmpty() const { return m_villagers.isEmpty(); }
    /// How many people are 在册.
    int listedCount() const;
    /// How many households have at least one of them.
    int listedHouseholds() const { return int(m_members.size()); }

    /// The villager or household, or null. Valid as long as the roster is.
    const Villager *find(VillagerId id) const;
    const Household *findHousehold(HouseholdId id) const;
    /// The household of a villager, or null.
    const Household *householdOf(VillagerId id) const;
    /// Everybody listed of a household, in the register's order.
    QList<VillagerId> members(HouseholdId id) const;
    /// Who stands for a household on that day (户代表), or null. The head does not by being head.
    const HouseholdRepresentative *representativeOf(HouseholdId id, QDate day) const;
    /// Everybody listed of exactly that name; more than one where people share it.
    QList<VillagerId> named(const QString &name) const;

    /// Who of those listed fits what was typed (see NameKey), best first, in the register's order among equals.
    QList<VillagerId> search(const QString &typed, int limit) const;

private:
    QList<Villager> m_villagers;
    QList<Household> m_households;
    QList<HouseholdRepresentative> m_representatives;
    QList<NameKey> m_keys; ///< of each villager; empty, fitting nothing, of those who are not listed
    QHash<VillagerId, qsizetype> m_at;
    QHash<HouseholdId, qsizetype> m_householdAt;
    QHash<HouseholdId, QList<qsizetype>> m_members;
    QHash<QString, QList<qsizetype>> m_byName;
};

} // namespace yishibu
