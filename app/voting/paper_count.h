#pragma once

#include "app/outcome.h"
#include "app/rules/local_settings.h"
#include "app/rules/rule_card.h"
#include "app/voting/vote.h"

#include <optional>

namespace yishibu {

/// What came out of a box: a vote on paper (law-and-paper.md C5). Of a choice all papers with a mark for an option stand under
/// inFavour, and none under against: the identities are the same.
struct PaperCount
{
    int issued = 0;            ///< 发出票
    std::optional<int> voters; ///< 投票人数: how many put a paper in; asked only where the village tests by it
    int back = 0;              ///< 收回票
    int inFavour = 0;          ///< 同意
    int against = 0;           ///< 不同意
    int abstained = 0;         ///< 弃权
    int spoiled = 0;           ///< 无效票
    int proxies = 0;           ///< written proxies the body allows, of members who are not among those present (C5: F ≤ A plus these)

    bool operator==(const PaperCount &) const = default;
};

/// Why what came out of a box does not hold.
enum class PaperRefusal {
    MoreIssuedThanPresent, ///< figures: issued, present with written proxies
    WholeVoteVoid,         ///< more came back than may, by the village's test; figures: back, most; names who set it as the article
    DoNotAddUp,            ///< figures: sum of the four, back
    VotersUnknown,         ///< the village tests by how many put a paper in, and nobody counted them; names who set it as the article
};

/// 有效票: with the abstentions among them or beside them, as the village has set it.
int validPapers(const PaperCount &count, AbstentionClass abstentions);

/// The figures of the box as those of hands, to be kept with the vote: without the spoiled papers.
HandCount handsOf(const PaperCount &count);

/// The figures with whoever is represented by a written proxy counted as there.
VoteSnapshot withProxies(VoteSnapshot snapshot, int proxies);

// The three tests of C5, each on its own: a check tells everything that is wrong.

/// F ≤ A with the written proxies.
Done issuedFits(const PaperCount &count, const VoteSnapshot &snapshot);
/// R ≤ F, or where the village tests by them no more than those who put a paper in, who are no more than the papers issued.
Done backFits(const PaperCount &count, const LocalSettings &local);
/// R = V + X, V = Y + O + B.
Done classesFit(const PaperCount &count);

/// Whether the papers may be counted at all: no figure below nought, no more issued than people there, no more back than the
/// village's test of a whole vote lets, and the four classes come to those that came back.
Done mayStand(const PaperCount &count, const VoteSnapshot &snapshot, const LocalSettings &local);

/// What the papers came to. Abstentions, spoiled papers and those that did not come back are none in favour. Whoever is
/// represented by a written proxy counts as there.
Outcome<Decision> decide(const RuleCard &card, const VoteSnapshot &snapshot, const PaperCount &count, const LocalSettings &local);

} // namespace yishibu
