#include "app/village/villager.h"

using namespace Qt::StringLiterals;

namespace yishibu {

bool isHeadOfHousehold(const QString &relation)
{
    return relation == u"户主"_s || relation == u"本人"_s || relation == u"户主本人"_s || relation == u"本户户主"_s;
}

std::optional<int> Villager::ageOn(QDate day) const
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return std::nullopt;
    int years = day.year() - birth.year();
    if (QDate(2000, day.month(), day.day()) < QDate(2000, birth.month(), birth.day()))
        --years;
    return years;
}

bool Villager::isAdultOn(QDate day) const
{
    const auto age = ageOn(day);
    return age && *age >= 18;
}

} // namespace yishibu
