#include "ui/signin/sheet_place.h"

#include "ui/hall/hall.h"

#include <QCoreApplication>

namespace yishibu {

SheetPlaces::SheetPlaces(const Hall &hall)
{
    follow(hall);
}

void SheetPlaces::follow(const Hall &hall)
{
    if (m_members.isSharedWith(hall.entitled()) && m_villagers.isSharedWith(hall.roster().villagers())
        && m_order == hall.sheetOrder())
        return;
    m_members = hall.entitled();
    m_villagers = hall.roster().villagers();
    m_order = hall.sheetOrder();
    m_at = sheetPlaces(m_members, hall.roster(), m_order);
    m_capacities.clear();
    for (const Entitled &one : std::as_const(m_members)) {
        if (!m_capacities.contains(one.villager))
            m_capacities.insert(one.villager, one.capacity);
    }
}

QString SheetPlaces::wordsFor(const VillagerId &who) const
{
    const auto at = m_at.constFind(who);
    if (at == m_at.constEnd())
        return {};
    if (at->group.isEmpty())
        //: a place on the paper sign-in sheet
        return QCoreApplication::translate("yishibu::SheetPlaces", "page %1, line %2").arg(at->page).arg(at->line);
    //: a place on the paper sign-in sheet of one group
    return QCoreApplication::translate("yishibu::SheetPlaces", "sheet of %1, page %2, line %3")
        .arg(at->group, QString::number(at->page), QString::number(at->line));
}

} // namespace yishibu
