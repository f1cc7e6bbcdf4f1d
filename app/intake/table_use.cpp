#include "app/intake/table_use.h"

#include "app/intake/later_headings.h"
#include "app/intake/register_row.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

#include <array>

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

/// What is one person's, and not the whole household's.
bool isOfOne(Column column)
{
    constexpr std::array own{Column::Relation, Column::Sex,   Column::CitizenId,     Column::Birth,     Column::Phone,    Column::IdTail,
                             Column::Party,    Column::IsPartyMember, Column::Ethnicity, Column::Schooling};
    return std::ranges::find(own, column) != own.end();
}

template <typename Leaves>
void leaveOut(Headings &headings, Leaves leaves)
{
    headings.columns.removeIf([&](auto known) { return leaves(known.key(), known.value()); });
}

/// 户主姓名, 开户人姓名, 与户主关系: the relation is that of whoever has the account.
void leaveOutRelationOfOthers(Headings &headings)
{
    static const QRegularExpression other(u"姓名|名字|^(开户|领款|领取|收款|申请|持卡|代领|受益)人$|^账户名"_s);
    const int head = headings.at(Column::Name), relation = headings.at(Column::Relation);
    if (!headings.headsOnly || headings.has(Column::HouseholdDelegate))
        return;
    const bool isOthers = std::ranges::any_of(headings.texts.keys(), [&](int at) {
        return at > head && at < relation && !columnMeaning(headings.texts.value(at)) && other.match(headings.texts.value(at)).hasMatch();
    });
    leaveOut(headings, [&](Column column, int) { return isOthers && column == Column::Relation; });
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
        if (typedParty(typed, false).value_or(PartyStanding::None) == PartyStanding::None && !typed.isEmpty())
            return false;
        members += typed.isEmpty() ? 0 : 1;
    }
    return members > 0;
}

namespace {

ListTitle saidAbove(const Sheet &sheet, const Headings &headings, bool isFirst)
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

} // namespace

ListTitle titleOf(const Sheet &sheet, const Headings &headings, bool isFirst)
{
    // With households 集体经济组织成员登记表 is a register, and no list of people whom another one has.
    const ListTitle title = saidAbove(sheet, headings, isFirst);
    return title == ListTitle::Members && tellsHome(headings) ? ListTitle::None : title;
}

bool isRegisterOfMembers(const Sheet &sheet, const Headings &headings, bool isFirst)
{
    static const QRegularExpression names(u"集体(经济)?(组织)?成员姓名|社员姓名"_s);
    if (!tellsHome(headings) || headings.headsOnly || headings.has(Column::CollectiveMember))
        return false;
    return names.match(headings.texts.value(headings.at(Column::Name))).hasMatch() || saidAbove(sheet, headings, isFirst) == ListTitle::Members;
}

std::optional<TableUse> useOfFirst(const Headings &headings, ListTitle title, bool allAreParty)
{
    if (!headings.has(Column::Name))
        return std::nullopt;
    if (title == ListTitle::Party || allAreParty)
        return TableUse::Party;
    if (title == ListTitle::Members)
        return TableUse::Members;
    if (title == ListTitle::Representatives && !headings.headsOnly)
        return TableUse::Seats; // who stands there is a representative, whatever columns tell of them
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
    leaveOutRelationOfOthers(headings);
    if (!headings.headsOnly || !headings.has(Column::HouseholdDelegate))
        return;
    const int head = headings.at(Column::Name), delegate = headings.at(Column::HouseholdDelegate);
    if (title != ListTitle::Delegates) {
        // The heads are the people; what stands behind a delegate's name is the delegate's, and the relation always is.
        const QString text = headings.texts.value(delegate);
        const bool isNamed = text.contains(u"姓名"_s) || text.contains(u"名字"_s) || headings.at(Column::Relation) > delegate;
        return leaveOut(headings, [&](Column column, int at) { return isNamed && at > delegate && isOfOne(column); });
    }
    leaveOut(headings, [&](Column column, int at) { // what stands between the two names is the head's
        return isOfNobodysRow(headings.texts.value(at)) || (at > head && at < delegate && isOfOne(column) && column != Column::Relation);
    });
    headings.headsOnly = false;
    headings.columns.insert(Column::HeadName, headings.columns.take(Column::Name));
    headings.columns.insert(Column::Name, headings.columns.take(Column::HouseholdDelegate));
}

} // namespace yishibu
