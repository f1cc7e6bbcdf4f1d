#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace yishibu {

struct Law;

/// 弃权票: which class of the papers handed back they belong to (law-and-paper.md C4).
enum class AbstentionClass {
    AmongValid,  ///< 有效票 = 同意 + 不同意 + 弃权
    BesideValid, ///< 有效票, 弃权票 and 无效票 side by side
};

/// When a whole vote on paper is void, because more papers came back than may be (law-and-paper.md C3).
enum class WholeVoteTest {
    BackAtMostIssued, ///< 收回 ≤ 发出 (四川, 海南)
    BackAtMostVoted,  ///< 收回 ≤ 投票人数 (浙江, 上海, 天津, 河北)
};

/// What is printed on the ballot to be marked with.
enum class BallotMark { Tick, Circle };

/// 本村规定: what a village sets itself where the law leaves it open. It lies over the law of its day like an overlay, may
/// ask for more than the law and never for less, and is stamped on a meeting when it opens.
struct LocalSettings
{
    std::optional<int> noticeDays;  ///< of 村民代表会议, 0 to 90; none: as the law of the place has it
    bool partyTwoThirds = false;    ///< 党员大会 needs two thirds present instead of half (law-and-paper.md B1)
    std::optional<int> postingDays; ///< 决议公示, 结果公示, up to 365; none: as the law has it, which is the least
    int draftPostingDays = 7;       ///< 征求意见公示 before a decision, 1 to 90; the law asks for no number there
    AbstentionClass abstentions = AbstentionClass::AmongValid;
    WholeVoteTest wholeVote = WholeVoteTest::BackAtMostIssued;
    BallotMark mark = BallotMark::Tick;
    bool recountAlways = false;     ///< every vote on paper is counted anew, not only where counts differ or it is close

    /// Of those there at the count and all who had signed in, the figure that asks for more counts (law-and-paper.md A2, 9).
    /// Without it those there at the count do, as the law has it at the least.
    bool stricterOfLeavers = true;

    bool operator==(const LocalSettings &) const = default;
};

/// Why a setting does not hold.
enum class LocalRefusal {
    NoticeBelowLaw,  ///< figures: days, least days; names: the kind's name; with the article
    PostingBelowLaw, ///< figures: days, least days; with the article
    OutOfRange,      ///< figures: days, least, most
};

/// The least that the law of the day, with what province and township lay over it, leaves to the village.
struct LocalFloors
{
    int noticeDays = 0;
    QString noticeArticle; ///< empty where no law sets a least
    int postingDays = 0;
    QString postingArticle;

    bool operator==(const LocalFloors &) const = default;
};

LocalFloors floorsOf(const Law &law);

/// Who set them, as it stands on paper where an article would: "本村规定".
QString localSource();

/// Whether these settings may lie over the law: none asks for less than it does.
Done mayLieOver(const LocalSettings &settings, const Law &law);

/// The law with the settings over it. What would ask for less leaves the law as it is.
Law withLocal(Law law, const LocalSettings &settings);

/// The one text of settings, to be kept and stamped; and read again, as strictly as a rule pack (RulePackFault).
QByteArray textOf(const LocalSettings &settings);
Outcome<LocalSettings> readLocalSettings(const QByteArray &json);
/// Whether bytes say of themselves that they are local settings, not a rule pack.
bool areLocalSettings(const QByteArray &json);

} // namespace yishibu
