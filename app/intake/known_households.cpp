#include "app/intake/known_households.h"

#include "app/intake/household_blocks.h"
#include "app/intake/household_match.h"
#include "app/intake/known_person.h"

#include <QSet>

namespace yishibu {

namespace {

/// Numbers that were given here are the book's where the household is known, and new ones where not.
void settleNumbers(RosterReading &people, const Roster &known, const QHash<HouseholdId, HouseholdId> &now)
{
    QSet<QString> taken;
    for (const Household &household : known.households())
        taken.insert(household.number);
    for (const Household &household : std::as_const(people.households)) {
        if (!people.numberedHere.contains(household.id))
            taken.insert(household.number);
    }
    QSet<HouseholdId> headed; // by a table that tells who heads households
    for (const Villager &villager : std::as_const(people.villagers)) {
        if (!isInListOfSome(people, villager.id))
            headed.insert(villager.household);
    }
    for (Household &household : people.households) {
        const Household *book = known.findHousehold(now.value(household.id, household.id));
        if (people.numberedHere.contains(household.id))
            household.number = book ? book->number : HouseholdBlocks::freeNumber(household.group, household.number, taken);
        taken.insert(household.number);
        if (book && (household.headName.isEmpty() || (!headed.contains(household.id) && !book->headName.isEmpty())))
            household.headName = book->headName;
        if (book && household.group.isEmpty())
            household.group = book->group;
    }
}

/// Nobody is brought in twice: whoever may live in one of several households of the book waits for the group.
void refuse(RosterReading &people, const QHash<HouseholdId, QList<HouseholdId>> &unclear, const Roster &known)
{
    if (unclear.isEmpty())
        return;
    QHash<HouseholdId, Household> homes; // without the numbers that were given here
    for (Household household : std::as_const(people.households)) {
        if (people.numberedHere.contains(household.id))
            household.number.clear();
        homes.insert(household.id, household);
    }
    for (const Villager &villager : std::as_const(people.villagers)) {
        if (!unclear.contains(villager.household))
            continue;
        const SheetRow at = people.rows.take(villager.id);
        const SheetPlan plan = people.sheets.value(at.sheet);
        const int column = plan.headings ? plan.headings->at(Column::HouseholdNumber) : -1;
        const Household home = homes.value(villager.household, Household());
        const RowFault fault = RowFault::HouseholdUnclear;
        people.notes.append({plan.name, at.row, verdict(fault), plan.headings ? plan.headings->texts.value(column) : QString(),
                             home.number.isEmpty() ? home.headName : home.number, {}, fault});
        people.refused.append({at, villager.household, people.numbers.take(villager.id).citizenId, false, home.number, home.headName, villager.group});
        people.said.remove(villager.id);
        for (const HouseholdId &like : unclear.value(villager.household)) {
            for (const VillagerId &member : known.members(like))
                people.heldBack.insert(member);
        }
    }
    people.villagers.removeIf([&](const Villager &villager) { return unclear.contains(villager.household); });
    people.households.removeIf([&](const Household &household) { return unclear.contains(household.id); });
    for (const HouseholdId &household : unclear.keys()) {
        people.delegates.remove(household);
        people.numberedHere.remove(household);
    }
}

} // namespace

void recogniseHouseholds(RosterReading &people, const Roster &known, const QHash<VillagerId, VillagerId> &ids)
{
    HouseholdMatch match(people, known, ids);
    match.match();
    const QHash<HouseholdId, HouseholdId> now = match.found();
    const QHash<HouseholdId, QList<HouseholdId>> unclear = match.unclear();
    refuse(people, unclear, known);
    settleNumbers(people, known, now);
    const auto idNow = [&now](const HouseholdId &typed) { return now.value(typed, typed); };
    for (Household &household : people.households)
        household.id = idNow(household.id);
    for (Villager &villager : people.villagers)
        villager.household = idNow(villager.household);
    for (RefusedRow &row : people.refused)
        row.household = idNow(row.household);
    QHash<HouseholdId, VillagerId> delegates;
    for (auto one = people.delegates.cbegin(); one != people.delegates.cend(); ++one)
        delegates.insert(idNow(one.key()), one.value());
    people.delegates = delegates;
    QHash<HouseholdId, NamedDelegate> named;
    for (auto one = people.delegateNames.cbegin(); one != people.delegateNames.cend(); ++one)
        named.insert(idNow(one.key()), one.value());
    people.delegateNames = named;
    QSet<HouseholdId> numberedHere;
    for (const HouseholdId &household : std::as_const(people.numberedHere))
        numberedHere.insert(idNow(household));
    people.numberedHere = numberedHere;
}

} // namespace yishibu
