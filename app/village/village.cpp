#include "app/village/village.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Done mayBeSetUp(const Village &village)
{
    const QString name = village.name.trimmed();
    if (name.isEmpty())
        return std::unexpected(Reason::refusal(VillageRefusal::NoName));
    if (!name.endsWith(u'村') && !name.endsWith(u"社区"_s))
        return std::unexpected(Reason::refusal(VillageRefusal::NameNotVillage));
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (village.divisionCode.size() != 12 || !std::ranges::all_of(village.divisionCode, isDigit))
        return std::unexpected(Reason::refusal(VillageRefusal::BadDivisionCode));
    if (village.township.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(VillageRefusal::NoTownship));
    return {};
}

} // namespace yishibu
