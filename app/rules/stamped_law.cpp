#include "app/rules/stamped_law.h"

#include "app/rules/holidays_text.h"

namespace yishibu {

Outcome<Law> lawStamped(const QList<QByteArray> &texts, const Holidays &holidays)
{
    QList<RulePack> packs;
    LocalSettings local;
    Holidays counted = holidays;
    for (const QByteArray &text : texts) {
        if (areHolidays(text)) {
            const auto table = readHolidays(text);
            if (!table)
                return std::unexpected(table.error());
            counted = *table;
            continue;
        }
        if (areLocalSettings(text)) {
            const auto settings = readLocalSettings(text);
            if (!settings)
                return std::unexpected(settings.error());
            local = *settings;
            continue;
        }
        const auto pack = readRulePack(text);
        if (!pack)
            return std::unexpected(pack.error());
        packs.append(*pack);
    }
    Law law = withLocal(Law::of(packs), local);
    law.holidays = counted;
    return law;
}

} // namespace yishibu
