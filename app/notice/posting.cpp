#include "app/notice/posting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

int leastPostingDaysOn(QDate postedOn)
{
    return postedOn < QDate(2026, 1, 1) ? 1 : leastPostingDays;
}

int postingDays(const RuleCard &heldUnder, const Law &onPostingDay, QDate postedOn)
{
    const RuleCard *then = onPostingDay.card(heldUnder.kind);
    return std::max({heldUnder.postingDays, then ? then->postingDays : 0, leastPostingDaysOn(postedOn)});
}

Outcome<PostingPeriod> decisionPosting(QDate postedOn, int days, const Holidays &holidays)
{
    if (!postedOn.isValid())
        return std::unexpected(Reason::refusal(PostingRefusal::NoDay));
    const int least = leastPostingDaysOn(postedOn);
    if (days < least) {
        return std::unexpected(Reason::refusal(PostingRefusal::TooShort, {days, least},
                                               least == leastPostingDays ? u"村民委员会组织法第三十五条"_s : QString()));
    }
    return postingPeriod(postedOn, days, holidays);
}

PostingState postingState(const PostingPeriod &period, QDate today)
{
    return daysStillToHang(period, today) > 0 ? PostingState::Hanging : PostingState::MayComeDown;
}

int daysStillToHang(const PostingPeriod &period, QDate today)
{
    if (!period.last.isValid() || !today.isValid())
        return 0;
    const qint64 left = today.daysTo(period.takeDown);
    return int(qBound(qint64(0), left, qint64(period.days)));
}

} // namespace yishibu
