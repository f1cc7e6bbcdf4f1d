#include "app/intake/household_numbers.h"

#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digitsKept = 15;

bool isLong(const QString &text)
{
    return text.size() > digitsKept && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isRounded(const QString &text)
{
    const QString lost = text.mid(digitsKept);
    return lost.size() > 1 && lost.count(u'0') == lost.size();
}

} // namespace

HouseholdNumbers::HouseholdNumbers(const Sheet &sheet, const Headings &headings, int end)
{
    const int column = headings.at(Column::HouseholdNumber);
    int rounded = 0, others = 0;
    for (int row = headings.lastRow + 1; column >= 0 && row < end; ++row) {
        const QString text = halfWidth(sheet.at(row, column)).trimmed();
        if (isLong(text))
            ++(isRounded(text) ? rounded : others);
    }
    m_areRounded = rounded > 1 && others == 0;
}

bool HouseholdNumbers::isDamaged(const QString &number) const
{
    static const QRegularExpression exponent(u"^'?\\d(\\.\\d+)?[eE]\\+?\\d{2,}$"_s);
    if (number.isEmpty())
        return false;
    const QString text = halfWidth(number);
    return exponent.match(text).hasMatch() || (m_areRounded && isLong(text) && isRounded(text));
}

QString HouseholdNumbers::of(const RegisterRow &row) const
{
    const QString number = repairedText(halfWidth(row.filledText(Column::HouseholdNumber))).text;
    return isDamaged(number) ? QString() : number;
}

bool HouseholdNumbers::isDamaged(const RegisterRow &row) const
{
    return isDamaged(repairedText(row.filledText(Column::HouseholdNumber)).text);
}

} // namespace yishibu
