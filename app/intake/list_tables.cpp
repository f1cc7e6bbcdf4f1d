#include "app/intake/list_tables.h"

#include "app/intake/gone_people.h"
#include "app/intake/register_row.h"
#include "app/intake/repairs.h"

#include <QRegularExpression>
#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// The names below a heading, as often as they stand there.
QStringList namesIn(const Sheet &sheet, const SheetPlan &plan, qsizetype table)
{
    const Headings &headings = plan.headingsOf(table);
    const int column = headings.at(Column::Name);
    const int end = plan.endOf(table, sheet);
    QStringList names;
    for (int row = qMax(0, headings.lastRow + 1); row < qMin<qsizetype>(end, sheet.rows.size()); ++row) {
        const QString name = repairedName(sheet.at(row, column)).text;
        if (!name.isEmpty() && !columnMeaning(name))
            names.append(name);
    }
    return names;
}

/// Tables read as persons, with their names.
struct NamedTable
{
    TablePlace at;
    bool isTitledList = false;
    bool tellsHome = false;
    qsizetype columns = 0;
    QSet<QString> names;
    qsizetype lines = 0;
    int year = 0; ///< of a sheet for each year, of which the newest is read first
};

/// 2024 of 2024年; 0 for other names of sheets.
int yearIn(const QString &name)
{
    static const QRegularExpression year(u"(?<!\\d)(19|20)\\d{2}(?!\\d)"_s);
    const auto match = year.match(name);
    return match.hasMatch() ? match.captured().toInt() : 0;
}

QList<NamedTable> peopleTables(const Workbook &workbook, const QList<SheetPlan> &plans)
{
    QList<NamedTable> tables;
    for (int i = 0; i < plans.size(); ++i) {
        const SheetPlan &plan = plans[i];
        for (qsizetype table = 0; table < plan.uses.size() && plan.role == SheetRole::Register; ++table) {
            if (plan.uses[table] != TableUse::People)
                continue;
            const Headings &headings = plan.headingsOf(table);
            tables.append({{i, table}, plan.lists[table] != ListTitle::None, tellsHome(headings), headings.columns.size(), {}, 0, yearIn(plan.name)});
        }
    }
    if (tables.size() > 1) {
        for (NamedTable &table : tables) {
            const QStringList names = namesIn(workbook.sheets[table.at.sheet], plans[table.at.sheet], table.at.table);
            table.names = QSet<QString>(names.begin(), names.end());
            table.lines = names.size();
        }
    }
    return tables;
}

/// The tables of which most names stand in larger ones.
QSet<qsizetype> containedIn(const QList<NamedTable> &tables)
{
    QList<qsizetype> ranked(tables.size());
    for (qsizetype i = 0; i < tables.size(); ++i)
        ranked[i] = i;
    std::ranges::stable_sort(ranked, std::ranges::greater(), [&](qsizetype i) { return std::tuple(tables[i].year, tables[i].lines, tables[i].columns); });
    QSet<QString> named;
    QSet<qsizetype> contained;
    for (const qsizetype i : std::as_const(ranked)) {
        const QSet<QString> &own = tables[i].names;
        const auto known = std::ranges::count_if(own, [&](const QString &name) { return named.contains(name); });
        if (!own.isEmpty() && known * 2 >= own.size())
            contained.insert(i);
        named.unite(own);
    }
    return contained;
}

} // namespace

void settleLists(const Workbook &workbook, QList<SheetPlan> &plans, const ColumnChoices &choices)
{
    const QList<NamedTable> tables = peopleTables(workbook, plans);
    QSet<QString> registered;
    for (const NamedTable &table : tables) {
        if (!table.isTitledList)
            registered.unite(table.names);
    }
    if (registered.isEmpty())
        return;
    for (const NamedTable &table : tables) {
        const bool isAsked = choices.value(table.at.sheet).use == SheetChoice::Use::Include;
        if (!table.isTitledList || isAsked)
            continue;
        SheetPlan &plan = plans[table.at.sheet];
        const auto known = std::ranges::count_if(table.names, [&](const QString &name) { return registered.contains(name); });
        if (plan.lists[table.at.table] != ListTitle::Some || known * 2 >= table.names.size())
            plan.uses[table.at.table] = TableUse::List;
    }
}

void passOverUnclear(const Workbook &workbook, QList<SheetPlan> &plans)
{
    const QList<NamedTable> tables = peopleTables(workbook, plans);
    const auto standingOf = [&](const NamedTable &table) { return standingOfTable(workbook.sheets[table.at.sheet], plans[table.at.sheet], table.at.table); };
    QSet<QString> registered;
    bool hasRegister = false;
    for (const NamedTable &table : tables) {
        if (standingOf(table) != TitleStanding::None)
            continue;
        hasRegister = true;
        registered.unite(table.names);
    }
    for (const NamedTable &table : tables) {
        const TitleStanding standing = standingOf(table);
        const auto known = std::ranges::count_if(table.names, [&](const QString &name) { return registered.contains(name); });
        const bool isKnown = standing == TitleStanding::OfSome && known * 2 >= table.names.size();
        if (!hasRegister || !(isKnown || standing == TitleStanding::Unclear))
            continue;
        plans[table.at.sheet].uses[table.at.table] = TableUse::PassedOver;
        plans[table.at.sheet].heldBack.insert(table.at.table);
    }
}

bool namesLists(const SheetPlan &plan)
{
    return plan.uses.contains(TableUse::Seats) || plan.uses.contains(TableUse::Party) || plan.uses.contains(TableUse::Members);
}

QList<TablePlace> readingOrder(const Workbook &workbook, const QList<SheetPlan> &plans)
{
    const QList<NamedTable> tables = peopleTables(workbook, plans);
    const QSet<qsizetype> contained = containedIn(tables);
    QHash<std::pair<int, qsizetype>, int> turn;
    for (qsizetype i = 0; i < tables.size(); ++i)
        turn.insert({tables[i].at.sheet, tables[i].at.table}, !tables[i].tellsHome ? 2 : contained.contains(i) ? 1 : 0);
    QList<TablePlace> order;
    for (int i = 0; i < plans.size(); ++i) {
        for (qsizetype table = 0; table < plans[i].uses.size() && plans[i].role == SheetRole::Register; ++table)
            order.append({i, table});
    }
    std::ranges::stable_sort(order, {}, [&](const TablePlace &place) {
        const bool isList = plans[place.sheet].uses[place.table] == TableUse::List;
        const bool isGone = standingOfTable(workbook.sheets[place.sheet], plans[place.sheet], place.table) != TitleStanding::None;
        return isList ? 4 : isGone ? 3 : turn.value({place.sheet, place.table}, 0);
    });
    return order;
}

} // namespace yishibu
