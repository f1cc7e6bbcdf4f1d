#pragma once

#include "app/rules/rule_card.h"

#include <algorithm>

namespace yishibu {

/// 法定到会: how many should attend, are here and must be here. Below it people may be heard; only a vote is
/// not lawful (Organic Law 2025 art. 30).
struct Quorum
{
    int base = 0;     ///< 应到
    int present = 0;  ///< 实到 members now
    int needed = 0;   ///< 法定到会
    QString article;  ///< "村民委员会组织法第三十条"

    bool operator==(const Quorum &) const = default;

    bool reached() const { return base > 0 && present >= needed; }
    int missing() const { return std::max(0, needed - present); }

    static Quorum of(const RuleCard &card, int base, int present)
    {
        return {base, present, int(yishibu::needed(card.quorum, base)), card.quorumArticle};
    }
};

} // namespace yishibu
