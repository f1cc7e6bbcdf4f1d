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
    for (const Household &household : sheet.households) {
        const auto named = sheet.delegates.constFind(household.id);
        if (named == sheet.delegates.constEnd())
            continue;
        const auto who = std::ranges::find(sheet.villagers, *named, &Villager::id);
        const HouseholdRepresentative *before = openOf(known, household.id);
        if (who == sheet.villagers.end() || !mayRepresent(*who, household.id, today) || (before && before->villager == who->id))
            continue;
        if (before) {
            changes.ended.append(*before);
            changes.ended.last().until = today.addDays(-1);
        }
        changes.begins.append({.household = household.id,
                               .villager = who->id,
                               .chosenBy = who->isHead() ? HouseholdRepresentative::ChosenBy::Head
                                                                          : HouseholdRepresentative::ChosenBy::Family,
                               .from = today});
    }
    return changes;
}

} // namespace yishibu
