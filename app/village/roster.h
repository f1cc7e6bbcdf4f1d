#pragma once

#include "app/village/household.h"
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
    Roster(QList<Villager> villagers, QList<Household> households);

    const QList<Villager> &villagers() const { return m_villagers; }
    const QList<Household> &households() const { return m_households; }
    bool isEmpty() const { return m_villagers.isEmpty(); }

    /// The villager or household, or null. Valid as long as the roster is.
    const Villager *find(VillagerId id) const;
    const Household *findHousehold(HouseholdId id) const;
    /// The household of a villager, or null.
    const Household *householdOf(VillagerId id) const;
    /// Everybody of a household, in the register's order.
    QList<VillagerId> members(HouseholdId id) const;
    /// Everybody of exactly that name; more than one where people share it.
    QList<VillagerId> named(const QString &name) const;

    /// Who fits what was typed (see NameKey), best first, in the register's order among equals.
    QList<VillagerId> search(const QString &typed, int limit) const;

private:
    QList<Villager> m_villagers;
    QList<Household> m_households;
    QList<NameKey> m_keys; ///< of each villager
    QHash<VillagerId, qsizetype> m_at;
    QHash<HouseholdId, qsizetype> m_householdAt;
    QHash<HouseholdId, QList<qsizetype>> m_members;
    QHash<QString, QList<qsizetype>> m_byName;
};

} // namespace yishibu
