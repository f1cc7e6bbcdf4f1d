#include "app/intake/delegate_changes.h"

#include "app/village/register_rules.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Who stands for the household by the book until somebody ends it, or null.
const HouseholdRepresentative *openOf(const Roster &known, const HouseholdId &household)
{
    const auto &all = known.representatives();
    const auto found = std::ranges::find_if(all, [&](const HouseholdRepresentative &one) {
        return one.household == household && !one.withdrawn && !one.until.isValid();
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

DelegateChanges delegateChanges(const RosterReading &sheet, const Roster &known, QDate today)
{
    DelegateChanges changes;
    QList<HouseholdId> households;
    for (const Household &household : sheet.households)
        households.append(household.id);
    for (const Villager &villager : sheet.villagers) { // of a list that tells no households, too
        if (sheet.homeless.contains(villager.id) && !households.contains(villager.household))
            households.append(villager.household);
    }
    for (const HouseholdId &household : std::as_const(households)) {
        const auto named = sheet.delegates.constFind(household);
        if (named == sheet.delegates.constEnd())
            continue;
        const auto inSheet = std::ranges::find(sheet.villagers, *named, &Villager::id);
        const Villager *who = inSheet == sheet.villagers.end() ? known.find(*named) : &*inSheet; // by name alone, in the sheet
        const HouseholdRepresentative *before = openOf(known, household);
        if (!who || !mayRepresent(*who, household, today) || (before && before->villager == who->id))
            continue;
        const auto chosenBy = who->isHead() ? HouseholdRepresentative::ChosenBy::Head : HouseholdRepresentative::ChosenBy::Family;
        const HouseholdRepresentative next{.household = household, .villager = who->id, .chosenBy = chosenBy, .from = today};
        if (before)
            changes.open.append({*before, next});
        else
            changes.begins.append(next);
    }
    return changes;
}

} // namespace yishibu
