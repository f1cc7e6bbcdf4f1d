#pragma once

#include "app/outcome.h"
#include "app/rules/local_settings.h"
#include "app/rules/rule_card.h"
#include "app/voting/vote.h"

namespace yishibu {

/// What came out of a box: a vote on paper (law-and-paper.md C5).
struct PaperCount
{
    int issued = 0;    ///< 发出票
    int voters = 0;    ///< 投票人数: how many put a paper in
    int back = 0;      ///< 收回票
    int inFavour = 0;  ///< 同意
    int against = 0;   ///< 不同意
    int abstained = 0; ///< 弃权
    int spoiled = 0;   ///< 无效票

    bool operator==(const PaperCount &) const = default;
};

/// Why what came out of a box does not hold.
enum class PaperRefusal {
    MoreIssuedThanPresent, ///< figures: issued, present
    WholeVoteVoid,         ///< more came back than may, by the village's test; figures: back, most; names who set it as the article
    DoNotAddUp,            ///< figures: sum of the four, back
};

/// 有效票: with the abstentions among them or beside them, as the village has set it.
int validPapers(const PaperCount &count, AbstentionClass abstentions);

/// Whether the papers may be counted at all: no figure below nought, no more issued than people there, no more back than the
/// village's test of a whole vote lets, and the four classes come to those that came back.
Done mayStand(const PaperCount &count, const VoteSnapshot &snapshot, const LocalSettings &local);

/// What the papers came to. Abstentions, spoiled papers and those that did not come back are none in favour.
Outcome<Decision> decide(const RuleCard &card, const VoteSnapshot &snapshot, const PaperCount &count, const LocalSettings &local);

} // namespace yishibu
