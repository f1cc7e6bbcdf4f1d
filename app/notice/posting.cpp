#include "app/notice/posting.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<PostingPeriod> decisionPosting(QDate postedOn, int days, const Holidays &holidays)
{
    if (!postedOn.isValid())
        return std::unexpected(Reason::refusal(PostingRefusal::NoDay));
    if (days < leastPostingDays) {
        return std::unexpected(Reason::refusal(PostingRefusal::TooShort, {days, leastPostingDays},
                                               u"村民委员会组织法第三十五条"_s));
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
