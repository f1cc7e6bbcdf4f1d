#include "app/minutes/door_card.h"

#include "app/attendance/household_code.h"
#include "app/village/han.h"

#include <algorithm>

namespace yishibu {

QList<DoorCard> doorCards(const Village &village, const QList<Household> &households)
{
    QList<DoorCard> cards;
    for (const Household &household : households) {
        if (household.number.isEmpty())
            continue;
        cards.append({village.name, household.number, household.headName, household.group, householdCode(household)});
    }
    constexpr int behindAll = 1000;
    std::ranges::stable_sort(cards, {}, [](const DoorCard &card) {
        const int value = hanNumberValue(card.group.chopped(card.group.endsWith(u'组') ? 1 : 0));
        return value < 0 ? behindAll : value;
    });
    return cards;
}

} // namespace yishibu
