#pragma once

#include "app/outcome.h"
#include "app/rules/day_count.h"
#include "app/rules/holidays.h"
#include "app/rules/law.h"

namespace yishibu {

/// How long what a meeting decided hangs, as the rule packs have it for its body (RuleCard::postingDays, postingLeast).
/// Shorter local figures hold for drafts put up for comment only.
struct PostingDuty
{
    int days = 0;    ///< whole days
    int least = 0;   ///< the statutory floor; 0 where no law obliges anybody
    QString article; ///< where the days come from; says so itself where no law sets them

    bool operator==(const PostingDuty &) const = default;
};

/// What is asked of a paper hung on a day: as much as the law of that day asks of its kind, and never less than the law the
/// meeting was held under. The law that forbids to take a paper down is that of the days it hangs.
PostingDuty postingDuty(const RuleCard &heldUnder, const Law &onPostingDay);

enum class PostingRefusal {
    NoDay,    ///< the day on which it was hung is missing
    TooShort, ///< figures: days asked for, days needed on that day; with the article where a law obliges
};

/// The days on which a decision or result must hang. A last day that is a public holiday moves on (民法典第二百零三条).
Outcome<PostingPeriod> decisionPosting(QDate postedOn, const PostingDuty &duty, const Holidays &holidays = {});

enum class PostingState {
    Hanging,     ///< must stay on the board today
    MayComeDown, ///< all counted days are over
};

/// Where a posted paper stands on a day. The day it was hung counts as hanging.
PostingState postingState(const PostingPeriod &period, QDate today);

/// Counted days that still lie ahead, today included; 0 when it may come down.
int daysStillToHang(const PostingPeriod &period, QDate today);

} // namespace yishibu
