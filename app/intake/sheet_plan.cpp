#include "app/intake/sheet_plan.h"

#include "app/intake/later_headings.h"
#include "app/intake/list_tables.h"
#include "app/intake/register_goes_on.h"
#include "app/intake/register_row.h"
#include "app/intake/side_by_side.h"
#include "app/intake/table_use.h"

#include <array>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSamples = 3;
constexpr int mostColumns = 200;

/// What a register's columns may be about to come in. Of seats only 职务 and 是否村民代表 tell, and what stands beside them; 身份 (低保户,
/// 村民代表) is read in lists of seats alone.
bool isTakenIn(Column column, const Headings &headings)
{
    constexpr std::array seatColumns{Column::HouseholdsStoodFor, Column::Term, Column::TermFrom, Column::TermUntil};
    if (!headings.has(column) || column == Column::Standing || column == Column::IdTail)
        return false;
    const bool tellsSeats = headings.has(Column::Post) || headings.has(Column::Representative);
    return tellsSeats || std::ranges::find(seatColumns, column) == seatColumns.end();
}

void giveMeanings(Headings &headings, const QMap<int, std::optional<Column>> &chosen)
{
    const int heads = headings.headsOnly ? headings.at(Column::Name) : -1;
    headings.columns.removeIf([&](auto known) { return chosen.contains(known.value()); });
    for (auto one = chosen.begin(); one != chosen.end(); ++one) {
        if (one.value())
            headings.columns.insert(*one.value(), one.key());
    }
    if (heads < 0 || headings.at(Column::Name) == heads)
        return;
    // The people's names stand elsewhere: what was read as names are those of the heads.
    headings.headsOnly = false;
    if (!chosen.contains(heads) && !headings.has(Column::HeadName))
        headings.columns.insert(Column::HeadName, heads);
}

std::optional<Headings> headingsOf(const Sheet &sheet, const SheetChoice &choice)
{
    std::optional<Headings> headings;
    if (choice.headingRow > 0)
        headings = headingsAt(sheet, choice.headingRow - 1, choice.headingRow + qBound(1, choice.headingRows, 2) - 2);
    else
        headings = findHeadings(sheet);
    if (!headings && choice.columns.isEmpty())
        return headings;
    if (!headings) // a sheet without headings, whose columns were told by hand
        headings = Headings{.firstRow = -1, .lastRow = -1};
    giveMeanings(*headings, choice.columns);
    return headings;
}

QStringList titlesOf(const Sheet &sheet, int from, int end)
{
    QStringList titles;
    for (int row = from; row < qMin<qsizetype>(end, sheet.rows.size()); ++row) {
        QStringList texts;
        for (const Cell &cell : sheet.rows[row]) {
            if (!cell.text.trimmed().isEmpty())
                texts.append(cell.text.simplified());
        }
        if (!texts.isEmpty())
            titles.append(texts.join(u"  "_s));
    }
    return titles;
}

QList<ColumnPlan> columnsOf(const Sheet &sheet, const Headings &headings, bool isRegisterSheet)
{
    QMap<int, ColumnPlan> columns;
    for (auto text = headings.texts.begin(); text != headings.texts.end(); ++text)
        columns[text.key()].heading = text.value();
    for (int row = headings.lastRow + 1; row < sheet.rows.size(); ++row) {
        const qsizetype width = qMin<qsizetype>(sheet.rows[row].size(), mostColumns);
        for (int column = 0; column < width; ++column) {
            const QString text = sheet.rows[row][column].text.trimmed();
            if (text.isEmpty())
                continue;
            QStringList &samples = columns[column].samples;
            if (samples.size() < mostSamples && !samples.contains(text))
                samples.append(text);
        }
    }
    for (auto meaning = headings.columns.begin(); meaning != headings.columns.end(); ++meaning) {
        ColumnPlan &plan = columns[meaning.value()];
        plan.meaning = meaning.key();
        plan.isTaken = isRegisterSheet ? isTakenIn(meaning.key(), headings) : meaning.key() != Column::Representative;
    }
    const QMap<int, Column> again = isRegisterSheet ? columnsAgain(headings) : QMap<int, Column>();
    for (auto meaning = again.begin(); meaning != again.end(); ++meaning) {
        columns[meaning.key()].meaning = meaning.value();
        columns[meaning.key()].isTaken = isTakenIn(meaning.value(), headings);
    }
    for (auto plan = columns.begin(); plan != columns.end(); ++plan)
        plan->column = plan.key();
    return columns.values();
}

/// What each sheet becomes, before its columns and further tables are looked at.
QList<SheetPlan> rolesOf(const Workbook &workbook, const ColumnChoices &choices)
{
    QList<SheetPlan> plans;
    bool hasHomes = false;
    for (int i = 0; i < workbook.sheets.size(); ++i) {
        const Sheet &sheet = workbook.sheets[i];
        SheetPlan plan{.name = sheet.name, .headings = headingsOf(sheet, choices.value(i))};
        plan.titles = titlesOf(sheet, 0, plan.headings ? plan.headings->firstRow : 0);
        plan.later = plan.headings ? laterHeadings(sheet, *plan.headings) : QList<Headings>();
        hasHomes = hasHomes || (plan.headings && tellsHome(*plan.headings)) || std::ranges::any_of(plan.later, tellsHome);
        plans.append(plan);
    }
    for (int i = 0; i < plans.size(); ++i) {
        SheetPlan &plan = plans[i];
        const SheetChoice choice = choices.value(i);
        if (choice.use == SheetChoice::Use::LeaveOut)
            plan.role = SheetRole::LeftOut;
        if (!plan.headings || plan.role == SheetRole::LeftOut)
            continue;
        const Sheet &sheet = workbook.sheets[i];
        const int end = plan.later.isEmpty() ? int(sheet.rows.size()) : plan.later.constFirst().firstRow;
        const ListTitle title = titleOf(sheet, *plan.headings, true);
        takeDelegatesForPeople(*plan.headings, title);
        const bool isAsked = choice.use == SheetChoice::Use::Include && plan.headings->has(Column::Name);
        const auto use = isAsked ? TableUse::People : useOfFirst(*plan.headings, title, hasHomes && areAllPartyMembers(sheet, *plan.headings, end));
        if (use) {
            plan.role = use == TableUse::People ? SheetRole::Register : SheetRole::BodyList;
            plan.uses = {*use};
            plan.lists = {isAsked ? ListTitle::None : title};
        }
    }
    return plans;
}

/// A list that stands above a register in one sheet is passed over, and the register is read.
void findRegisterBelow(SheetPlan &plan)
{
    if (plan.role != SheetRole::NotRead || !plan.headings || !plan.headings->has(Column::Name))
        return;
    const bool hasRegister = std::ranges::any_of(plan.later, [](const Headings &later) { return later.has(Column::Name) && tellsHome(later); });
    if (!hasRegister)
        return;
    plan.uses = {TableUse::PassedOver};
    plan.lists = {ListTitle::None};
}

Headings listTitledAt(int row, const Headings &above)
{
    Headings own = above;
    own.firstRow = own.lastRow = row;
    own.isTitleOnly = true;
    return own;
}

void addLaterUses(SheetPlan &plan, const Sheet &sheet, const SheetChoice &choice)
{
    if (plan.uses.isEmpty())
        return plan.later.clear();
    std::optional<Headings> above; // of the nearest register
    const bool hasHomes = tellsHome(*plan.headings) || std::ranges::any_of(plan.later, tellsHome);
    for (qsizetype i = 0; i <= plan.later.size() && i < plan.uses.size(); ++i) {
        const bool isRegisterHere = plan.uses[i] == TableUse::People && plan.lists[i] == ListTitle::None;
        if (isRegisterHere)
            above = plan.headingsOf(i);
        const bool isAsked = choice.use == SheetChoice::Use::Include;
        const bool isHomes = isRegisterHere && tellsHome(*above) && !isAsked;
        const int bare = isHomes ? bareTitleBelow(sheet, *above, plan.endOf(i, sheet)) : -1;
        if (bare >= 0)
            plan.later.insert(i, listTitledAt(bare, *above));
        if (i == plan.later.size())
            break;
        const ListTitle title = titleOf(sheet, plan.later[i], false);
        takeDelegatesForPeople(plan.later[i], title);
        const Headings later = plan.later[i];
        plan.lists.append(isAsked ? ListTitle::None : title);
        if (goesOnWithoutHeadings(later)) {
            plan.uses.append(TableUse::Unclear);
            continue;
        }
        const bool mayGoOn = above && later.has(Column::Name) && (!tellsHome(later) || title != ListTitle::None) && !isAsked;
        const int on = mayGoOn || later.isTitleOnly ? rowWhereRegisterGoesOn(sheet, later.isTitleOnly ? Headings{.firstRow = later.firstRow, .lastRow = later.lastRow} : later, plan.endOf(i + 1, sheet), *above) : -1;
        if (on >= 0)
            plan.later.insert(i + 1, goingOnAt(on, *above));
        if (later.isTitleOnly) {
            plan.uses.append(TableUse::PassedOver);
            continue;
        }
        const bool allAreParty = hasHomes && areAllPartyMembers(sheet, later, plan.endOf(i + 1, sheet));
        const TableUse use = useOfLater(above.value_or(*plan.headings), later, title, allAreParty, isAsked);
        const bool isBelowLists = use == TableUse::People && !isAsked && !tellsHome(later) && plan.uses.constFirst() != TableUse::People;
        plan.uses.append(isBelowLists ? TableUse::PassedOver : use);
    }
}

} // namespace

int SheetPlan::endOf(qsizetype table, const Sheet &sheet) const
{
    if (table >= later.size())
        return int(sheet.rows.size());
    const int title = titleRowAbove(sheet, later[table]);
    return title > headingsOf(table).lastRow ? title : later[table].firstRow;
}

QList<SheetPlan> planSheets(const Workbook &workbook, const ColumnChoices &choices)
{
    QList<SheetPlan> plans = rolesOf(workbook, choices);
    const bool found = std::ranges::count(plans, SheetRole::Register, &SheetPlan::role) > 0;
    for (SheetPlan &plan : plans) {
        findRegisterBelow(plan);
        if (!found && plan.role == SheetRole::NotRead && plan.uses.isEmpty() && plan.headings && isPlainList(*plan.headings)) {
            plan.role = SheetRole::Register;
            plan.uses = {TableUse::People};
            plan.lists = {ListTitle::None};
        }
    }
    for (int i = 0; i < plans.size(); ++i) {
        SheetPlan &plan = plans[i];
        addLaterUses(plan, workbook.sheets[i], choices.value(i));
        if (plan.uses.contains(TableUse::People)) // below a list, too
            plan.role = SheetRole::Register;
    }
    settleLists(workbook, plans, choices);
    passOverUnclear(workbook, plans);
    for (int i = 0; i < plans.size(); ++i) {
        const Headings none{.firstRow = -1, .lastRow = -1};
        plans[i].columns = columnsOf(workbook.sheets[i], plans[i].headings.value_or(none), plans[i].role == SheetRole::Register);
    }
    return plans;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(char16_t(u'A' + rest % 26)));
    return letters;
}

} // namespace yishibu
