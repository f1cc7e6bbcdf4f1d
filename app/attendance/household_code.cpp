#include "app/attendance/household_code.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {
constexpr auto prefix = "YSB-H:"_L1;
constexpr qsizetype longest = 40;
}

QString householdCode(const QString &householdNumber)
{
    return prefix + householdNumber;
}

std::optional<QString> scannedHousehold(const QString &typed)
{
    // An input method that stands on full-width signs changes the colon and may change the letters.
    QString plain = typed.normalized(QString::NormalizationForm_KC);
    const qsizetype at = plain.lastIndexOf(prefix, -1, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    const QString number = plain.mid(at + prefix.size()).trimmed();
    if (number.isEmpty() || number.size() > longest)
        return std::nullopt;
    return number;
}

} // namespace yishibu
