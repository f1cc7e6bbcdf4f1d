#include "app/intake/spreadsheet_number.h"

#include <cmath>

namespace yishibu {

QString spreadsheetNumberText(double number)
{
    if (!std::isfinite(number))
        return {};
    if (std::fabs(number) < 1e15 && number == std::trunc(number))
        return QString::number(qint64(number));
    if (std::fabs(number) < 1e15 && std::fabs(number) >= 1e-6) {
        // 'g' with the shortest precision may choose an exponent; 'f' never does.
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    }
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool hasLostDigits(const QString &numberText)
{
    if (numberText.contains(QLatin1Char('e'), Qt::CaseInsensitive))
        return true;
    qsizetype digits = 0;
    for (const QChar c : numberText) {
        if (c == QLatin1Char('.'))
            break;
        digits += c.isDigit();
    }
    return digits > 15;
}

QDate spreadsheetDay(double serial, bool startsIn1904)
{
    if (!std::isfinite(serial) || serial < 1 || serial > 120000)
        return {};
    const int day = int(serial);
    QDate date;
    if (startsIn1904)
        date = QDate(1904, 1, 1).addDays(day);
    else if (day < 60)
        date = QDate(1899, 12, 31).addDays(day);
    else if (day > 60)
        date = QDate(1899, 12, 30).addDays(day);
    return date.isValid() && date.year() < 2200 ? date : QDate();
}

} // namespace yishibu
