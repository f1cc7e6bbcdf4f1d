#pragma once

#include "app/rules/fraction.h"

#include <QString>

namespace yishibu {

/// Who may have a meeting called: once so many ask for it, it must be (村民委员会组织法 art. 25, 30 in force since 2026-01-01).
struct Callers
{
    enum class Of {
        Villagers,       ///< of the villagers
        Representatives, ///< of 村民代表
    };
    Threshold share = Threshold::NoneAsked;
    Of of = Of::Villagers;
    QString article;

    bool operator==(const Callers &) const = default;
};

/// What a law asks of the make-up of a body: a share of those who hold its seats, or a number (art. 29).
struct MakeUpRule
{
    enum class Who {
        Representatives,      ///< 村民代表
        WomenRepresentatives, ///< 妇女村民代表
        Members,              ///< all who sit in the body: 理事
    };
    enum class Of {
        Members,         ///< of all members of the body
        Representatives, ///< of 村民代表, as 海南 words it
    };
    Who who = Who::Representatives;
    Threshold share = Threshold::NoneAsked; ///< NoneAsked where a number is asked for
    Of of = Of::Members;
    int least = 0; ///< so many at least, 1 to 500; 0 where a share is asked for
    int most = 0;  ///< beside least: so many at most; 0 where no law bounds it
    bool isOdd = false; ///< beside least: an odd number (农村集体经济组织法 art. 31)
    QString article;

    bool operator==(const MakeUpRule &) const = default;

    /// Whether one stands where the other stood: both ask a number of the same people, or both a share of them counted of the
    /// same. A province's third of 村民代表 stands beside the national third of all members (art. 29), and each is told.
    bool replaces(const MakeUpRule &other) const
    {
        return who == other.who && (least > 0) == (other.least > 0) && (least > 0 || of == other.of);
    }
};

} // namespace yishibu
