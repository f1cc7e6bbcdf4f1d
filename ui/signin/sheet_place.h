#pragma once

#include "app/minutes/sign_in_sheet.h"

#include <QHash>

namespace yishibu {

class Hall;

/// Where a member signs on paper: "page 1, line 2", with the group where every group has a sheet of its own; and as what.
/// Lists ask this for every line, so it is laid out once for a meeting.
class SheetPlaces
{
public:
    SheetPlaces() = default;
    explicit SheetPlaces(const Hall &hall);
    /// Works the places out anew, but only where members, register or the order of the sheets changed.
    void follow(const Hall &hall);

    /// Empty for somebody who is not on the sheet.
    QString wordsFor(const VillagerId &who) const;
    /// The same as Hall::capacityOf().
    QString capacityOf(const VillagerId &who) const { return m_capacities.value(who); }

private:
    QHash<VillagerId, SheetPlace> m_at;
    QHash<VillagerId, QString> m_capacities;
    QList<Entitled> m_members;    ///< shared with the hall, so that sameness is seen at once
    QList<Villager> m_villagers;
    SheetOrder m_order = SheetOrder::OneList;
};

} // namespace yishibu
