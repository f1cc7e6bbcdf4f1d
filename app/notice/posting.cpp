#include "app/notice/posting.h"

#include <algorithm>

namespace yishibu {

PostingDuty postingDuty(const RuleCard &heldUnder, const Law &onPostingDay)
{
    const RuleCard *then = onPostingDay.card(heldUnder.kind);
    if (!then)
        return {heldUnder.postingDays, heldUnder.postingLeast, heldUnder.postingArticle};
    // Of two that ask for as much, the law of the days it hangs is named.
    const RuleCard &asking = heldUnder.postingDays > then->postingDays ? heldUnder : *then;
    return {asking.postingDays, std::max(heldUnder.postingLeast, then->postingLeast), asking.postingArticle};
}

Outcome<PostingPeriod> decisionPosting(QDate postedOn, const PostingDuty &duty, const Holidays &holidays)
{
    if (!postedOn.isValid())
        return std::unexpected(Reason::refusal(PostingRefusal::NoDay));
    if (const int least = std::max(duty.least, 1); duty.days < least)
        return std::unexpected(Reason::refusal(PostingRefusal::TooShort, {duty.days, least}, duty.least > 0 ? duty.article : QString()));
    return postingPeriod(postedOn, duty.days, holidays);
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
