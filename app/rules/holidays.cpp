#include "app/rules/holidays.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

struct Span
{
    QStringView name;
    int month;
    int firstDay;
    int days;
};

void put(QList<Holiday> &into, int year, const QString &source, RuleMark mark, const QList<Span> &spans)
{
    for (const Span &span : spans) {
        const QDate first(year, span.month, span.firstDay);
        for (int day = 0; day < span.days; ++day)
            into.append({.day = first.addDays(day), .name = span.name.toString(), .source = source, .mark = mark});
    }
}

} // namespace

bool Holidays::isHoliday(QDate day) const
{
    const auto found = std::ranges::find(days, day, &Holiday::day);
    return found != days.cend() && found->isOff;
}

QDate Holidays::movedOn(QDate day) const
{
    while (day.isValid() && isHoliday(day))
        day = day.addDays(1);
    return day;
}

bool Holidays::knows(int year) const
{
    return std::ranges::any_of(days, [year](const Holiday &one) { return one.day.year() == year; });
}

Holidays Holidays::with(const QList<Holiday> &own) const
{
    QMap<QDate, Holiday> byDay;
    for (const QList<Holiday> &list : {days, own}) {
        for (const Holiday &one : list)
            byDay.insert(one.day, one);
    }
    return {byDay.values()};
}

Holidays Holidays::shipped()
{
    Holidays known;
    put(known.days, 2026, u"国务院办公厅关于2026年部分节假日安排的通知"_s, RuleMark::Verified,
        {{u"元旦", 1, 1, 3}, {u"春节", 2, 15, 9}, {u"清明节", 4, 4, 3}, {u"劳动节", 5, 1, 5}, {u"端午节", 6, 19, 3},
         {u"中秋节", 9, 25, 3}, {u"国庆节", 10, 1, 7}});
    // The arrangement of a year is published the autumn before; until then only the days that the regulation names.
    put(known.days, 2027, u"全国年节及纪念日放假办法（当年安排以国务院通知为准）"_s, RuleMark::Recalled,
        {{u"元旦", 1, 1, 1}, {u"春节", 2, 5, 4}, {u"清明节", 4, 5, 1}, {u"劳动节", 5, 1, 2}, {u"端午节", 6, 9, 1},
         {u"中秋节", 9, 15, 1}, {u"国庆节", 10, 1, 3}});
    return known;
}

PostingPeriod postingPeriod(QDate postedOn, int days, const Holidays &holidays)
{
    PostingPeriod period = postingPeriod(postedOn, days);
    period.last = holidays.movedOn(period.last);
    period.takeDown = period.last.isValid() ? period.last.addDays(1) : QDate();
    return period;
}

NoticeDays meetingAllowedFrom(QDate noticeGivenOn, int days, const Holidays &holidays)
{
    NoticeDays allowed = meetingAllowedFrom(noticeGivenOn, days);
    if (days > 0 && allowed.safeFrom.isValid())
        allowed.safeFrom = holidays.movedOn(allowed.arguableFrom).addDays(1);
    return allowed;
}

QDate latestSafeNotice(QDate meetingDay, int days, const Holidays &holidays)
{
    QDate given = latestSafeNotice(meetingDay, days);
    while (given.isValid() && meetingAllowedFrom(given, days, holidays).safeFrom > meetingDay)
        given = given.addDays(-1);
    return given;
}

NoticeStanding noticeStanding(QDate noticeGivenOn, QDate meetingDay, int days, const Holidays &holidays)
{
    const NoticeStanding plain = noticeStanding(noticeGivenOn, meetingDay, days);
    const bool moved = plain == NoticeStanding::Enough && days > 0
                       && meetingDay < meetingAllowedFrom(noticeGivenOn, days, holidays).safeFrom;
    return moved ? NoticeStanding::Arguable : plain;
}

} // namespace yishibu
