#include "app/intake/typed_date.h"

#include "app/intake/repairs.h"
#include "app/intake/spreadsheet_number.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// 65 is 1965 while today is in 2026; 05 is 2005.
int fullYear(int year, qsizetype digits, QDate today)
{
    if (digits != 2)
        return year;
    return year <= today.year() % 100 ? 2000 + year : 1900 + year;
}

std::optional<TypedDate> checked(int year, int month, int day, QDate today)
{
    const TypedDate date{.day = QDate(year, month, day == 0 ? 1 : day), .monthOnly = day == 0};
    if (!date.day.isValid() || date.day > today.addYears(1) || year < 1880)
        return std::nullopt;
    return date;
}

std::optional<TypedDate> fromDigits(const QString &digits, QDate today)
{
    const QStringView text(digits);
    if (text.size() == 8)
        return checked(text.first(4).toInt(), text.sliced(4, 2).toInt(), text.sliced(6).toInt(), today);
    if (text.size() == 6) {
        // 196503 is a month of a year, 650304 a day of a two-digit year.
        const int year = text.first(4).toInt();
        if (year >= 1900 && year <= today.year()) {
            if (const auto month = checked(year, text.sliced(4).toInt(), 0, today))
                return month;
        }
        return checked(fullYear(text.first(2).toInt(), 2, today), text.sliced(2, 2).toInt(), text.sliced(4).toInt(),
                       today);
    }
    return std::nullopt;
}

} // namespace

std::optional<TypedDate> typedDate(const QString &typed, QDate today, bool isSerial)
{
    static const QRegularExpression parts(
        u"^(\\d{4}|\\d{2})\\s*[.\\-/年、]\\s*(\\d{1,2})\\s*(?:[.\\-/月、]\\s*(?:(\\d{1,2})\\s*[日号]?)?)?"
        "(?:[T\\s]\\s*\\d{1,2}:\\d{2}.*)?$"_s);
    static const QRegularExpression onlyDigits(u"^\\d+$"_s);

    const QString text = halfWidth(typed).trimmed().replace(u'。', u'.').replace(u'—', u'-').replace(u'–', u'-');
    if (onlyDigits.match(text).hasMatch()) {
        if (const auto date = fromDigits(text, today))
            return date;
        if (isSerial && text.size() == 5) {
            const QDate day = spreadsheetDay(text.toDouble());
            if (day.isValid())
                return checked(day.year(), day.month(), day.day(), today);
        }
        return std::nullopt;
    }
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = fullYear(match.capturedView(1).toInt(), match.capturedLength(1), today);
    const bool hasDay = match.capturedLength(3) > 0;
    const int day = match.capturedView(3).toInt();
    if (hasDay && day == 0)
        return std::nullopt;
    auto date = checked(year, match.capturedView(2).toInt(), day, today);
    static const QRegularExpression decimal(u"^\\d+\\.1$"_s);
    if (date && decimal.match(text).hasMatch())
        date->mayBeOctober = true;
    return date;
}

} // namespace yishibu
