#pragma once

#include "app/rules/day_count.h"
#include "app/rules/rule_card.h"

#include <QDate>
#include <QList>
#include <QString>

namespace yishibu {

/// One day of the holiday table: a public holiday, or a day struck off it.
struct Holiday
{
    QDate day;
    QString name;    ///< "国庆节"
    QString source;  ///< "国务院办公厅关于2026年部分节假日安排的通知", or who wrote it in
    RuleMark mark = RuleMark::Recalled;
    bool isOff = true; ///< false strikes a day that the program came with off the table

    bool operator==(const Holiday &) const = default;
};

/// The public holidays that move the last day of a period (民法典第二百零三条). One entry a day, in order of the days.
struct Holidays
{
    QList<Holiday> days;

    bool operator==(const Holidays &) const = default;

    bool isHoliday(QDate day) const;
    /// That day, or the first one after the holidays it lies in.
    QDate movedOn(QDate day) const;
    /// Whether the table says anything of that year.
    bool knows(int year) const;
    /// With these entries over it; the later entry of a day stands.
    Holidays with(const QList<Holiday> &own) const;

    /// The years that the program knows.
    static Holidays shipped();
};

/// As postingPeriod(postedOn, days); a last day that is a public holiday moves to the day after.
PostingPeriod postingPeriod(QDate postedOn, int days, const Holidays &holidays);

/// As meetingAllowedFrom(): the ten whole days end no earlier than the day after the holidays.
NoticeDays meetingAllowedFrom(QDate noticeGivenOn, int days, const Holidays &holidays);

/// As latestSafeNotice(): where the last of the whole days falls among holidays, it goes back to before them.
QDate latestSafeNotice(QDate meetingDay, int days, const Holidays &holidays);

/// As noticeStanding(), with the holidays of the table.
NoticeStanding noticeStanding(QDate noticeGivenOn, QDate meetingDay, int days, const Holidays &holidays);

} // namespace yishibu
