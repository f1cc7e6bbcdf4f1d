#include "app/minutes/household_card.h"

#include "app/village/han.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

QList<HouseholdCard> householdCards(const Village &village, const QList<Household> &households)
{
    QList<HouseholdCard> cards;
    for (const Household &household : households) {
        if (household.number.isEmpty())
            continue;
        cards.append({village.name, household.number, household.headName, household.group, u"YSB-H:"_s + household.number});
    }
    constexpr int behindAll = 1000;
    std::ranges::stable_sort(cards, {}, [](const HouseholdCard &card) {
        const int value = hanNumberValue(card.group.chopped(card.group.endsWith(u'组') ? 1 : 0));
        return value < 0 ? behindAll : value;
    });
    return cards;
}

} // namespace yishibu
