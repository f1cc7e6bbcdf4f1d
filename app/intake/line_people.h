#pragma once

#include "app/intake/body_line.h"
#include "app/intake/body_reading.h"

#include <QHash>
#include <functional>

namespace yishibu {

/// The people of the register, asked whom a line of a list means. They must outlive it.
class LinePeople
{
public:
    LinePeople(const QList<Villager> &villagers, const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Household> &households);

    /// The person, or null with the reason and the candidates in `open`.
    const VillagerId *whoIs(const BodyLine &line, OpenLine &open) const;

private:
    Household homeOf(const Villager &one) const { return m_homes.value(one.household, Household{}); }
    static void narrow(QList<const Villager *> &fitting, const std::function<bool(const Villager &)> &fitsMore);

    const QHash<VillagerId, PersonalNumbers> &m_numbers;
    QHash<QString, QList<const Villager *>> m_byName;
    QHash<HouseholdId, Household> m_homes;
    bool m_hasGroups = false;
};

} // namespace yishibu
