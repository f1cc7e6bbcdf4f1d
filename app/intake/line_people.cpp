#include "app/intake/line_people.h"

#include <algorithm>

namespace yishibu {

namespace {

/// Whether the line may mean the villager, whose number is known or not.
bool fits(const BodyLine &line, const Villager &villager, const QString &number)
{
    if (!line.number.isEmpty() && !number.isEmpty())
        return line.number == number;
    if (!line.tail.isEmpty() && !villager.idTail.isEmpty())
        return line.tail == villager.idTail;
    const bool sexFits = !line.sex || villager.sex == Sex::Unknown || *line.sex == villager.sex;
    const bool groupFits = line.group.isEmpty() || villager.group.isEmpty() || line.group == villager.group;
    return sexFits && groupFits;
}

/// Whether the line says enough to be sure of the only one it fits: a name alone never is.
bool identifies(const BodyLine &line, const Villager &villager, const Household &home, bool villageHasGroups)
{
    if (!line.tail.isEmpty() && line.tail == villager.idTail)
        return true;
    if (line.sex != villager.sex)
        return false;
    if (line.birth && villager.birth.isValid())
        return tellsBirth(line, villager);
    return tellsHousehold(line, home) || !villageHasGroups || (!line.group.isEmpty() && line.group == villager.group);
}

} // namespace

LinePeople::LinePeople(const QList<Villager> &villagers, const QHash<VillagerId, PersonalNumbers> &numbers,
                       const QList<Household> &households)
    : m_numbers(numbers)
{
    for (const Household &household : households)
        m_homes.insert(household.id, household);
    for (const Villager &villager : villagers)
        m_byName[villager.name].append(&villager);
    m_hasGroups = std::ranges::any_of(villagers, [](const Villager &one) { return !one.group.isEmpty(); });
}

const VillagerId *LinePeople::whoIs(const BodyLine &line, OpenLine &open) const
{
    const QList<const Villager *> sameName = m_byName.value(line.name);
    QList<const Villager *> fitting;
    for (const Villager *villager : sameName) {
        if (fits(line, *villager, m_numbers.value(villager->id).citizenId))
            fitting.append(villager);
    }
    narrow(fitting, [&](const Villager &one) { return tellsBirth(line, one); });
    narrow(fitting, [&](const Villager &one) { return tellsHousehold(line, homeOf(one)); });
    if (fitting.size() == 1 && identifies(line, *fitting.first(), homeOf(*fitting.first()), m_hasGroups))
        return &fitting.first()->id;
    open.reason = fitting.isEmpty()     ? OpenReason::NobodyFits
                  : fitting.size() == 1 ? OpenReason::NameAlone
                                        : OpenReason::SeveralFit;
    for (const Villager *villager : fitting.isEmpty() ? sameName : fitting)
        open.candidates.append(villager->id);
    return nullptr;
}

/// Of several, the one that more fits.
void LinePeople::narrow(QList<const Villager *> &fitting, const std::function<bool(const Villager &)> &fitsMore)
{
    const auto isThat = [&](const Villager *one) { return fitsMore(*one); };
    if (fitting.size() > 1 && std::ranges::count_if(fitting, isThat) == 1)
        fitting = {*std::ranges::find_if(fitting, isThat)};
}

} // namespace yishibu
