#include "app/intake/part_sheets.h"

#include <QSet>

namespace yishibu {

namespace {

/// The table of the sheet in which a row (from 1) stands.
qsizetype tableOf(const SheetPlan &plan, int row)
{
    qsizetype table = 0;
    for (qsizetype i = 0; i < plan.later.size(); ++i)
        table = plan.later[i].lastRow < row ? i + 1 : table;
    return table;
}

} // namespace

bool isOfPart(const RosterReading &people, const SheetRow &at)
{
    if (at.sheet < 0 || at.sheet >= people.sheets.size() || !people.sheets[at.sheet].headings)
        return false;
    const SheetPlan &plan = people.sheets[at.sheet];
    const qsizetype table = tableOf(plan, at.row);
    const ListTitle title = table < plan.lists.size() ? plan.lists[table] : ListTitle::None;
    return plan.headingsOf(table).headsOnly || title == ListTitle::Some || title == ListTitle::Delegates;
}

void keepKnownHeads(RosterReading &people, const Roster &known)
{
    QSet<VillagerId> named;
    for (const Villager &villager : std::as_const(people.villagers))
        named.insert(villager.id);
    for (Villager &villager : people.villagers) {
        const Villager *before = known.find(villager.id);
        const auto at = people.rows.constFind(villager.id);
        if (!before || before->isHead() || !villager.isHead() || villager.household != before->household || at == people.rows.constEnd()
            || !isOfPart(people, *at))
            continue;
        const auto isHeadLeft = [&](const VillagerId &id) { return known.find(id)->isHead() && known.find(id)->isListed() && !named.contains(id); };
        if (!std::ranges::any_of(known.members(before->household), isHeadLeft))
            continue;
        const QString typed = villager.relationToHead;
        villager.relationToHead = before->relationToHead;
        const auto household = std::ranges::find(people.households, villager.household, &Household::id);
        if (const Household *book = known.findHousehold(villager.household); book && household != people.households.end())
            household->headName = book->headName;
        const RowFault fault = RowFault::HeadByList;
        villager.doubt = (villager.doubt + QLatin1Char(' ') + word(fault)).trimmed();
        people.notes.append({people.sheets[at->sheet].name, at->row, verdict(fault), {}, typed, villager.relationToHead, fault});
    }
}

} // namespace yishibu
