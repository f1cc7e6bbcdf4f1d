#include "app/intake/table_use.h"

#include "app/intake/later_headings.h"
#include "app/intake/register_row.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Sheet &sheet, int row)
{
    QString text;
    for (const Cell &cell : sheet.rows[row])
        text += cell.text.simplified();
    return text;
}

/// And no line or heading of another table.
bool isTitleOrNote(const Sheet &sheet, int row)
{
    static const QRegularExpression words(u"[:：（(年月日表册单]|代表|党员|成员|登记|台账|情况"_s);
    const auto filled = std::ranges::count_if(sheet.rows[row], [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); });
    if (filled > 2 || std::ranges::any_of(sheet.rows[row], [](const Cell &cell) { return columnMeaning(cell.text) == Column::Name; }))
        return false;
    const QString text = textOf(sheet, row);
    return text.isEmpty() || text.size() > 8 || words.match(text).hasMatch();
}

bool tellsSeats(const Headings &headings)
{
    return headings.has(Column::Standing) || headings.has(Column::Post) || headings.has(Column::HouseholdsStoodFor);
}

} // namespace

bool areAllPartyMembers(const Sheet &sheet, const Headings &headings, int end)
{
    if (tellsHome(headings))
        return false;
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

ListTitle titleOf(const Sheet &sheet, const Headings &headings, bool isFirst)
{
    if (!isFirst)
        return listTitle(titleAbove(sheet, headings));
    QStringList titles{sheet.name};
    for (int row = int(qMin<qsizetype>(headings.firstRow, sheet.rows.size())) - 1; row >= 0; --row) {
        if (!isTitleOrNote(sheet, row))
            break;
        titles.insert(1, textOf(sheet, row));
    }
    return listTitle(titles);
}

std::optional<TableUse> useOfFirst(const Headings &headings, ListTitle title, bool allAreParty)
{
    if (!headings.has(Column::Name))
        return std::nullopt;
    if (title == ListTitle::Party || allAreParty)
        return TableUse::Party;
    if (isBodyList(headings) || (title == ListTitle::Seats && tellsSeats(headings)))
        return TableUse::Seats;
    return isRegister(headings) ? std::optional(TableUse::People) : std::nullopt;
}

TableUse useOfLater(const Headings &first, const Headings &later, ListTitle title, bool allAreParty, bool isAsked)
{
    if (!later.has(Column::Name))
        return TableUse::Unclear;
    if (isAsked && (isRegister(later) || isPlainList(later)))
        return TableUse::People;
    if (const auto use = useOfFirst(later, title, allAreParty))
        return *use; // one with numbers or birth dates tells by them who is there already
    if (!isPlainList(later))
        return TableUse::Unclear;
    return isRegister(first) || isBodyList(first) ? TableUse::PassedOver : TableUse::People;
}

void takeDelegatesForPeople(Headings &headings, ListTitle title)
{
    if (title != ListTitle::Delegates || !headings.headsOnly || !headings.has(Column::HouseholdDelegate))
        return;
    headings.headsOnly = false;
    headings.columns.insert(Column::HeadName, headings.columns.take(Column::Name));
    headings.columns.insert(Column::Name, headings.columns.take(Column::HouseholdDelegate));
}

} // namespace yishibu
