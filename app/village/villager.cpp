#include "app/village/villager.h"

using namespace Qt::StringLiterals;

namespace yishibu {

bool isHeadOfHousehold(const QString &relation)
{
    constexpr qsizetype longest = 16; // no word for it is as long, with all its blanks and brackets
    if (relation.isEmpty() || relation.size() > longest)
        return false;
    QString word = relation;
    word.removeIf([](QChar c) { return c.isSpace() || QStringView(u"()（）[]【】〔〕").contains(c); });
    return word == u"户主"_s || word == u"本人"_s || word == u"户主本人"_s || word == u"本户户主"_s || word == u"户主或本人"_s
           || word == u"本人或户主"_s;
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
