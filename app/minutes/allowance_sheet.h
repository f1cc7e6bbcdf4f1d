#pragma once

#include "app/attendance/attendance.h"
#include "app/attendance/proxy.h"
#include "app/minutes/draft.h"

#include <optional>

namespace yishibu {

/// Why an amount is not kept.
enum class AllowanceRefusal {
    NoAmount, ///< nothing, or not above nought
    TooMuch,  ///< figures: the most there may be, in yuan
};

/// 误工补贴: what one person was paid for coming.
struct AllowanceLine
{
    QString name;
    QString group;
    QString attended; ///< 出勤: "1次"

    bool operator==(const AllowanceLine &) const = default;
};

/// 误工补贴发放表: who came to the meeting and is paid for the day, each signing for the money.
struct AllowanceSheet
{
    QString title;     ///< meeting title without 误工补贴发放表
    QString time;
    QString place;
    QList<AllowanceLine> lines;
    std::optional<qint64> amountFen; ///< for each; nothing: left blank on paper, to be written in by hand
    bool practice = false;

    bool operator==(const AllowanceSheet &) const = default;

    qint64 totalFen() const { return amountFen.value_or(0) * lines.size(); }
};

/// Everybody who was there and counted, once each, in the order of the members: whoever signed for a household, and for a
/// member who gave a letter (`letters`) its holder, who lost the day. Observers are not paid.
AllowanceSheet allowanceSheetOf(const MinutesSource &source, const Attendance &attendance, const QList<Proxy> &letters,
                                std::optional<qint64> amountFen);

/// The most that may be paid to one person for one meeting: 10 000 yuan. More is a slip of the finger.
inline constexpr qint64 mostAllowanceFen = 1'000'000;

} // namespace yishibu
