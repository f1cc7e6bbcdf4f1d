#include "ui/roster/roster_desk.h"

#include "app/intake/household_blocks.h"
#include "app/intake/typed_numbers.h"
#include "app/village/register_rules.h"
#include "db/book.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The household that begins with somebody, with a number that nobody has.
Outcome<Household> householdBegunBy(const Newcomer &newcomer, const QList<Household> &households)
{
    const QString wished = newcomer.newHousehold->simplified();
    QSet<QString> taken;
    for (const Household &household : households)
        taken.insert(household.number);
    if (taken.contains(wished))
        return std::unexpected(Reason::failure(RegisterRefusal::HouseholdNumberTaken, {wished}));
    return Household{.number = HouseholdBlocks::freeNumber(newcomer.villager.group, wished, taken),
                     .headName = newcomer.villager.name,
                     .group = newcomer.villager.group};
}

} // namespace

Done RosterDesk::addPerson(const Newcomer &newcomer)
{
    const auto all = m_book.roster().numbers();
    if (!all)
        return std::unexpected(all.error());
    if (const Done may = mayBeKept(newcomer.villager, m_clock.today()); !may)
        return may;
    const auto numbers = typedNumbers({}, newcomer.numbers);
    if (!numbers)
        return std::unexpected(numbers.error());
    for (auto it = all->begin(); it != all->end(); ++it) {
        if (!numbers->citizenId.isEmpty() && it->citizenId == numbers->citizenId)
            return std::unexpected(Reason::failure(RegisterRefusal::NumberTaken, {m_hall.nameOf(it.key())}));
    }
    Villager villager = completedFrom(numbers->citizenId, newcomer.villager);
    if (villager.birth > m_clock.today())
        return std::unexpected(Reason::refusal(RegisterRefusal::DayAhead));

    std::optional<Household> begun;
    if (newcomer.newHousehold) {
        const auto household = householdBegunBy(newcomer, m_hall.roster().households());
        if (!household)
            return std::unexpected(household.error());
        begun = *household;
        villager.household = begun->id;
        if (villager.relationToHead.isEmpty())
            villager.relationToHead = u"户主"_s;
    } else if (const Household *joined = m_hall.roster().findHousehold(villager.household)) {
        if (villager.group.isEmpty())
            villager.group = joined->group;
    } else {
        return std::unexpected(Reason::refusal(RegisterRefusal::NoHousehold));
    }
    const Villager *namesake = namesakeOf(villager, m_hall.roster());
    if (namesake && !newcomer.isAnother)
        return std::unexpected(Reason::failure(RegisterRefusal::NamesakeThere, {namesake->name, namesake->group}));
    return afterThat(m_book.roster().addVillager(villager, *numbers, begun, m_clock.now()));
}

} // namespace yishibu
