#pragma once

#include <QDateTime>
#include <optional>

namespace yishibu {

/// The clock of the machine stands before the last record of the book: one of the two is wrong. It stops nothing, because
/// the order of facts is by sequence; but days of notice and deadlines are counted from what the clock says.
struct ClockDoubt
{
    QDateTime lastRecord;
    QDateTime now;

    bool operator==(const ClockDoubt &) const = default;
};

/// None in a book without a record, and where the clock stands at the last record or after it.
inline std::optional<ClockDoubt> clockDoubt(const QDateTime &lastRecord, const QDateTime &now)
{
    return lastRecord.isValid() && now < lastRecord ? std::optional(ClockDoubt{lastRecord, now}) : std::nullopt;
}

} // namespace yishibu
