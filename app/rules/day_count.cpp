#include "app/rules/day_count.h"

namespace yishibu {

PostingPeriod postingPeriod(QDate postedOn, int days)
{
    if (!postedOn.isValid() || days < 1)
        return {};
    return {postedOn, days, postedOn.addDays(1), postedOn.addDays(days), postedOn.addDays(days + 1)};
}

NoticeDays meetingAllowedFrom(QDate noticeGivenOn, int days)
{
    if (!noticeGivenOn.isValid() || days < 0)
        return {};
    if (days == 0)
        return {noticeGivenOn, noticeGivenOn};
    return {noticeGivenOn.addDays(days), noticeGivenOn.addDays(days + 1)};
}

QDate latestSafeNotice(QDate meetingDay, int days)
{
    if (!meetingDay.isValid() || days < 0)
        return {};
    return days == 0 ? meetingDay : meetingDay.addDays(-days - 1);
}

NoticeStanding noticeStanding(QDate noticeGivenOn, QDate meetingDay, int days)
{
    if (days <= 0)
        return NoticeStanding::Enough;
    if (!noticeGivenOn.isValid() || !meetingDay.isValid())
        return NoticeStanding::NotGiven;
    const NoticeDays allowed = meetingAllowedFrom(noticeGivenOn, days);
    if (meetingDay >= allowed.safeFrom)
        return NoticeStanding::Enough;
    return meetingDay >= allowed.arguableFrom ? NoticeStanding::Arguable : NoticeStanding::TooLate;
}

} // namespace yishibu
