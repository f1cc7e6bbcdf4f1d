#include "app/attendance/household_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr auto prefix = "YSB-H:"_L1;
constexpr qsizetype longest = 40;
constexpr qsizetype keyDigits = 8;

QString keyOf(const Household &household)
{
    return household.id.hex().first(keyDigits).toUpper();
}

bool isKey(const QString &text)
{
    return text.size() == keyDigits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
           });
}

} // namespace

QString householdCode(const Household &household)
{
    return prefix + household.number + u':' + keyOf(household);
}

std::optional<ScannedHousehold> scannedHousehold(const QString &typed)
{
    // An input method that stands on full-width signs changes the colon and may change the letters.
    const QString plain = typed.normalized(QString::NormalizationForm_KC);
    const qsizetype at = plain.lastIndexOf(prefix, -1, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    const QString said = plain.mid(at + prefix.size()).trimmed();
    if (said.isEmpty() || said.size() > longest + 1 + keyDigits)
        return std::nullopt;
    const qsizetype colon = said.lastIndexOf(u':');
    if (const QString key = said.mid(colon + 1).toUpper(); colon >= 0 && isKey(key))
        return ScannedHousehold{said.first(colon), key};
    return said.size() > longest ? std::nullopt : std::optional(ScannedHousehold{said, {}});
}

QList<HouseholdId> householdsOf(const ScannedHousehold &scanned, const QList<Household> &households)
{
    QList<HouseholdId> byKey;
    QList<HouseholdId> byNumber;
    for (const Household &household : households) {
        if (!scanned.key.isEmpty() && keyOf(household) == scanned.key)
            byKey.append(household.id);
        if (!scanned.number.isEmpty() && household.number == scanned.number)
            byNumber.append(household.id);
    }
    return byKey.isEmpty() ? byNumber : byKey;
}

} // namespace yishibu
