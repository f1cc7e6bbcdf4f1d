#include "app/intake/known_people.h"

#include <QSet>

namespace yishibu {

namespace {

/// Households of two groups may have one number.
QString placeOf(const Household &household)
{
    return household.group + u'\n' + household.number;
}

void recogniseHouseholds(RosterReading &people, const Roster &known)
{
    QHash<QString, HouseholdId> householdAt;
    for (const Household &household : known.households())
        householdAt.insert(placeOf(household), household.id);
    QHash<HouseholdId, HouseholdId> householdNow;
    for (Household &household : people.households) {
        const HouseholdId typed = household.id;
        household.id = householdAt.value(placeOf(household), typed);
        householdNow.insert(typed, household.id);
    }
    for (Villager &villager : people.villagers)
        villager.household = householdNow.value(villager.household, villager.household);
}

/// Who of the sheet is whom of the book. Numbers go first, so that a son of his father's name is not taken for him.
QHash<VillagerId, VillagerId> knownAs(const RosterReading &people, const Roster &known,
                                      const QHash<VillagerId, PersonalNumbers> &numbers)
{
    QHash<QString, VillagerId> byNumber;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        if (!it->citizenId.isEmpty())
            byNumber.insert(it->citizenId, it.key());
    }
    QSet<VillagerId> found;
    QHash<VillagerId, VillagerId> ids;
    for (const Villager &typed : people.villagers) {
        const auto one = byNumber.constFind(people.numbers.value(typed.id).citizenId);
        if (one == byNumber.constEnd() || found.contains(*one))
            continue;
        found.insert(*one);
        ids.insert(typed.id, *one);
    }
    QMultiHash<std::pair<QString, HouseholdId>, VillagerId> byName;
    // From the end, because the last one put in is found first: two of one name keep their order.
    for (auto one = known.villagers().crbegin(); one != known.villagers().crend(); ++one) {
        if (!found.contains(one->id))
            byName.insert({one->name, one->household}, one->id);
    }
    for (const Villager &typed : people.villagers) {
        const auto one = byName.find({typed.name, typed.household});
        if (one == byName.end() || ids.contains(typed.id))
            continue;
        ids.insert(typed.id, *one);
        byName.erase(one);
    }
    return ids;
}

} // namespace

void recognise(RosterReading &people, BodyReading &bodies, const Roster &known,
               const QHash<VillagerId, PersonalNumbers> &numbers)
{
    if (known.isEmpty())
        return;
    recogniseHouseholds(people, known);
    const QHash<VillagerId, VillagerId> ids = knownAs(people, known, numbers);
    const auto idNow = [&ids](const VillagerId &typed) { return ids.value(typed, typed); };

    QHash<VillagerId, PersonalNumbers> now;
    for (Villager &villager : people.villagers) {
        PersonalNumbers own = people.numbers.value(villager.id);
        villager.id = idNow(villager.id);
        const PersonalNumbers before = numbers.value(villager.id);
        if (own.citizenId.isEmpty())
            own.citizenId = before.citizenId;
        if (own.phone.isEmpty())
            own.phone = before.phone;
        villager.idTail = own.citizenId.right(4);
        now.insert(villager.id, own);
    }
    people.numbers = now;
    for (Seat &seat : bodies.seats)
        seat.villager = idNow(seat.villager);
    for (OpenLine &line : bodies.open)
        std::ranges::transform(line.candidates, line.candidates.begin(), idNow);
}

} // namespace yishibu
