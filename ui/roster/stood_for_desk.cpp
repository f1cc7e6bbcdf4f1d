#include "ui/roster/roster_desk.h"

#include "db/book.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

namespace {

/// The people of the book as the sheet leaves them, in their households.
Roster rosterAfter(const RosterReading &sheet, const Roster &known)
{
    QSet<VillagerId> people;
    for (const Villager &one : sheet.villagers)
        people.insert(one.id);
    QSet<HouseholdId> homes;
    for (const Household &one : sheet.households)
        homes.insert(one.id);
    QList<Villager> villagers = sheet.villagers;
    for (const Villager &one : known.villagers()) {
        if (!people.contains(one.id))
            villagers.append(one);
    }
    QList<Household> households = sheet.households;
    for (const Household &one : known.households()) {
        if (!homes.contains(one.id))
            households.append(one);
    }
    return Roster(std::move(villagers), std::move(households));
}

} // namespace

QList<HouseholdStoodFor> RosterDesk::stoodForBy(const RosterPreview &preview) const
{
    if (preview.bodies.stoodFor.isEmpty())
        return {};
    const QList<Household> homes = inhabitedUnderHeads(rosterAfter(preview.people, m_hall.roster()));
    QList<HouseholdStoodFor> changes;
    for (const Seat &seat : preview.bodies.seats) {
        const QStringList heads = seat.body == Body::Representatives ? preview.bodies.stoodFor.value(seat.villager) : QStringList();
        if (!heads.isEmpty()) // a sheet that names nobody changes nothing
            changes += stoodForAnew(seat.id, heads, m_hall.stoodFor(), homes);
    }
    return changes;
}

Done RosterDesk::setStoodFor(const Seat &seat, const QStringList &heads)
{
    HandChange change;
    change.stoodFor = stoodForAnew(seat.id, heads, m_hall.stoodFor(), inhabitedUnderHeads(m_hall.roster()));
    return change.stoodFor.isEmpty() ? Done() : afterThat(m_book.roster().change(change, m_clock.now()));
}

} // namespace yishibu
