#include "app/intake/table_use.h"

#include "app/intake/register_row.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// 党员名册, but not 村民及党员花名册.
bool namesOnlyParty(const QString &title)
{
    static const QRegularExpression everybody(u"村民|居民|人口|户籍|群众|户主|家庭"_s);
    return title.contains(u"党员"_s) && !everybody.match(QString(title).remove(u"村民小组"_s)).hasMatch();
}

bool allAreParty(const Sheet &sheet, const Headings &headings, int end)
{
    const int party = headings.at(Column::Party), name = headings.at(Column::Name);
    if (party < 0)
        return false;
    int members = 0;
    for (int row = headings.lastRow + 1; row < qMin<qsizetype>(end, sheet.rows.size()); ++row) {
        const QString typed = sheet.at(row, party).trimmed();
        if (typed.isEmpty() && sheet.at(row, name).trimmed().isEmpty())
            continue;
        if (columnMeaning(typed) == Column::Party && columnMeaning(sheet.at(row, name)) == Column::Name)
            continue; // the heading again
        if (typedParty(typed, false) == PartyStanding::None && !typed.isEmpty())
            return false;
        members += typed.isEmpty() ? 0 : 1;
    }
    return members > 0;
}

} // namespace

bool listsPartyMembers(const Sheet &sheet, const Headings &headings, int end, const QStringList &titles, bool besideRegister)
{
    if (!headings.has(Column::Name) || tellsHome(headings))
        return false;
    return std::ranges::any_of(titles, namesOnlyParty) || (besideRegister && allAreParty(sheet, headings, end));
}

TableUse useOfLater(const Headings &first, const Headings &later, bool listsParty, bool isAsked)
{
    if (!later.has(Column::Name))
        return TableUse::Unclear;
    if (tellsHome(later) || (isAsked && (isRegister(later) || isPlainList(later))))
        return TableUse::People;
    if (listsParty)
        return TableUse::Party;
    if (isBodyList(later))
        return TableUse::Seats;
    if (isRegister(later))
        return TableUse::People; // with numbers or birth dates, which tell who is there already
    if (!isPlainList(later))
        return TableUse::Unclear;
    return isRegister(first) || isBodyList(first) ? TableUse::PassedOver : TableUse::People;
}

} // namespace yishibu
