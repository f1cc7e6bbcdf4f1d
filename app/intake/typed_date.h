#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace yishibu {

/// A birth date as registers have it.
struct TypedDate
{
    QDate day;            ///< the 1st of the month where only year and month were typed
    bool monthOnly = false;
    bool mayBeOctober = false; ///< typed as 1965.1: a spreadsheet makes that of 1965.10 too

    bool operator==(const TypedDate &) const = default;

    /// Whether that day is what was typed; a month typed without a day fits each of its days.
    bool fits(QDate other) const
    {
        return monthOnly ? day.year() == other.year() && day.month() == other.month() : day == other;
    }
};

/// Reads 1965.3, 1965.03, 65.03, 1965年3月4日, 1965-03-04, 1965/3/4, 19650304, 196503, full-width digits, a time
/// behind the day, and the serial number of five digits of a spreadsheet (23802) where isSerial says that the cell is one:
/// never a year alone (1965).
/// A two-digit year counts back from today (65 is 1965, 05 is 2005). Nothing for dates that no calendar has,
/// before 1880 or more than a year ahead (a computer's clock may be behind). "1990.1" is January, and marked: a 1990.10 that
/// was typed into a number cell looks the same.
std::optional<TypedDate> typedDate(const QString &text, QDate today, bool isSerial = false);

} // namespace yishibu
