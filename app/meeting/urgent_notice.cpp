#include "app/meeting/urgent_notice.h"

#include "app/rules/day_count.h"

namespace yishibu {

QString urgentReasonOf(const Meeting &meeting, QDate givenOn, const RuleCard &card, const Holidays &holidays)
{
    const QDate day = meeting.scheduledAt.date();
    if (card.urgentArticle.isEmpty() || !givenOn.isValid() || !day.isValid())
        return {};
    switch (noticeStanding(givenOn, day, card.noticeDays, holidays)) {
    case NoticeStanding::Arguable:
    case NoticeStanding::TooLate: return meeting.urgentReason.trimmed();
    case NoticeStanding::Enough:
    case NoticeStanding::NotGiven: break;
    }
    return {};
}

} // namespace yishibu
