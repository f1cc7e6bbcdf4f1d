#pragma once

#include "app/outcome.h"
#include "app/rules/day_count.h"
#include "app/rules/holidays.h"
#include "app/rules/law.h"

namespace yishibu {

/// Decisions and their results hang at least this long (村民委员会组织法 art. 35 in force since 2026-01-01).
/// Shorter local figures hold for drafts put up for comment only.
inline constexpr int leastPostingDays = 15;

/// The least whole days that national law asks of what is hung on that day: 15 since 2026-01-01. Before, it set no number.
int leastPostingDaysOn(QDate postedOn);

/// How long what a meeting decided hangs, hung on that day: as long as the law of that day says for its kind, and never
/// shorter than the law it was held under. The law that forbids to take a paper down is that of the days it hangs.
int postingDays(const RuleCard &heldUnder, const Law &onPostingDay, QDate postedOn);

enum class PostingRefusal {
    NoDay,    ///< the day on which it was hung is missing
    TooShort, ///< figures: days asked for, days needed on that day; with the article where there is one
};

/// The days on which a decision or result must hang. A last day that is a public holiday moves on (民法典第二百零三条).
Outcome<PostingPeriod> decisionPosting(QDate postedOn, int days, const Holidays &holidays = {});

enum class PostingState {
    Hanging,     ///< must stay on the board today
    MayComeDown, ///< all counted days are over
};

/// Where a posted paper stands on a day. The day it was hung counts as hanging.
PostingState postingState(const PostingPeriod &period, QDate today);

/// Counted days that still lie ahead, today included; 0 when it may come down.
int daysStillToHang(const PostingPeriod &period, QDate today);

} // namespace yishibu
