#include "app/intake/roster_reading.h"

#include "app/intake/family_in_row.h"
#include "app/intake/list_tables.h"
#include "app/intake/roster_reader.h"
#include "app/intake/sheet_group.h"

namespace yishibu {

Outcome<RosterReading> readRoster(const Workbook &workbook, QDate today, const ColumnChoices &choices)
{
    const QList<SheetPlan> plans = planSheets(workbook, choices);
    const VillageGroups villages(workbook, plans);
    RosterReader reader(today, villages);
    const auto registers = std::ranges::count(plans, SheetRole::Register, &SheetPlan::role);
    const bool found = registers > 0, hasLists = std::ranges::any_of(plans, namesLists);
    QHash<int, QStringList> groups; ///< at the beginning of each table of a sheet
    // Who lives with whom is read first: who stands in another table too is known by then.
    for (const TablePlace &place : readingOrder(workbook, plans)) {
        const SheetPlan &plan = plans[place.sheet];
        const Sheet &sheet = workbook.sheets[place.sheet];
        if (!groups.contains(place.sheet))
            groups.insert(place.sheet, groupsAbove(sheet, plan, groupOfSheet(plan.name, registers > 1, villages), villages));
        reader.read(sheet, place, plan, groups[place.sheet].value(place.table));
    }
    if (!found && !hasLists) {
        const bool hasNames = std::ranges::any_of(workbook.sheets, namesPeople);
        return std::unexpected(Reason::failure(hasNames ? SheetFault::OnlyNames : SheetFault::NoNameColumn, {workbook.fileName}));
    }
    RosterReading reading = reader.finish();
    reading.sheets = plans;
    reader.settleGone(reading);
    noteFamilies(reading, workbook);
    for (const SheetPlan &plan : plans) {
        if (plan.role == SheetRole::Register)
            reading.sheetsRead.append(plan.name);
    }
    countVerdicts(reading);
    if (reading.counts.read == 0 && !hasLists)
        return std::unexpected(Reason::failure(SheetFault::NoRows, {workbook.fileName}));
    reading.columnsLeft = columnsLeftOf(plans);
    return reading;
}

} // namespace yishibu
