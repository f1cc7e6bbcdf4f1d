#include "app/intake/citizen_id.h"

#include <array>

namespace yishibu {
namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

std::optional<CitizenId> CitizenId::fromText(QStringView text)
{
    if (text.size() != 18 || !areDigits(text.first(17)) || (!isDigit(text[17]) && text[17] != QLatin1Char('X')))
        return std::nullopt;
    return CitizenId(text.toString());
}

std::optional<CitizenId> CitizenId::fromOldText(QStringView text)
{
    if (text.size() != 15 || !areDigits(text))
        return std::nullopt;
    const QString seventeen = text.first(6).toString() + QLatin1String("19") + text.sliced(6).toString();
    const CitizenId id(seventeen + checkSign(seventeen));
    if (!id.birth().isValid())
        return std::nullopt;
    return id;
}

QChar CitizenId::checkSign(QStringView digits)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (digits.size() != qsizetype(weights.size()) || !areDigits(digits))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += weights[size_t(i)] * (digits[i].unicode() - u'0');
    return QLatin1String("10X98765432").at(sum % 11);
}

bool CitizenId::hasRightCheckSign() const
{
    return checkSign(QStringView(m_text).first(17)) == m_text[17];
}

QDate CitizenId::birth() const
{
    const QStringView text(m_text);
    return QDate(text.mid(6, 4).toInt(), text.mid(10, 2).toInt(), text.mid(12, 2).toInt());
}

Sex CitizenId::sex() const
{
    return (m_text[16].unicode() - u'0') % 2 == 1 ? Sex::Male : Sex::Female;
}

bool CitizenId::isGood(QDate today) const
{
    const QDate born = birth();
    return hasRightCheckSign() && born.isValid() && born.year() >= 1900 && born <= today;
}

} // namespace yishibu
