#include "ui/signin/sheet_place.h"

#include "ui/hall/hall.h"

#include <QCoreApplication>

namespace yishibu {

SheetPlaces::SheetPlaces(const Hall &hall) : m_at(sheetPlaces(hall.entitled(), hall.roster(), hall.sheetOrder())) {}

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
