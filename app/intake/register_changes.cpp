#include "app/intake/register_changes.h"

namespace yishibu {

namespace {

constexpr int mostNewcomers = 19;

void count(LineChanges &lines, bool isKnown, bool isSame)
{
    ++(!isKnown ? lines.added : isSame ? lines.unchanged : lines.changed);
}

} // namespace

RegisterChanges registerChanges(const RosterReading &people, const Roster &known,
                                const QHash<VillagerId, PersonalNumbers> &numbers)
{
    RegisterChanges changes;
    for (const Household &household : people.households) {
        const Household *before = known.findHousehold(household.id);
        count(changes.households, before, before && *before == household);
    }
    for (const Villager &villager : people.villagers) {
        const Villager *before = known.find(villager.id);
        count(changes.people, before,
              before && *before == villager && numbers.value(villager.id) == people.numbers.value(villager.id));
    }
    return changes;
}

bool isAnotherVillage(const RegisterChanges &changes, const Roster &known)
{
    const qsizetype persons = changes.people.added + changes.people.known();
    if (known.isEmpty() || persons <= mostNewcomers)
        return false;
    // Rows that were sent back and mended are new people of known households.
    if (changes.households.unchanged * 2 >= changes.households.known() + changes.households.added)
        return false;
    return changes.people.known() * 10 < qMin(persons, known.villagers().size());
}

} // namespace yishibu
