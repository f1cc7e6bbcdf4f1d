#include "ui/signin/sheet_place.h"

#include "ui/paper/sign_in_sheet_paper.h"

#include <QCoreApplication>

namespace yishibu {

SheetPlaces::SheetPlaces(const QList<Entitled> &members)
{
    for (int i = 0; i < members.size(); ++i)
        m_at.insert(members.at(i).villager, i);
}

QString SheetPlaces::wordsFor(const VillagerId &who) const
{
    const auto at = m_at.constFind(who);
    const int lines = SignInSheetPaper::linesOnAPage();
    if (at == m_at.constEnd() || lines <= 0)
        return {};
    //: a place on the paper sign-in sheet
    return QCoreApplication::translate("yishibu::SheetPlaces", "page %1, line %2")
        .arg(*at / lines + 1)
        .arg(*at % lines + 1);
}

} // namespace yishibu
