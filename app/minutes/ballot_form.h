#pragma once

#include "app/minutes/draft.h"
#include "app/rules/local_settings.h"

#include <QStringList>

namespace yishibu {

/// 表决票: what stands on every paper of one vote (law-and-paper.md D7). All papers are the same: there is no place in it for a
/// number of its own, and none for a person, whose name stands on a ballot with names only where they write it themselves.
struct BallotForm
{
    QString title;       ///< "青石村村民代表会议表决票"
    QString occasion;    ///< which meeting, item and vote: "第十二届第三次会议　议题一"
    QString motion;      ///< 表决事项, word for word
    QStringList answers; ///< beside the motion: 同意, 不同意, 弃权; empty where there are options
    QStringList options; ///< one under the other, word for word, 弃权 the last; empty for a motion
    QStringList notes;   ///< 说明: how it is filled in, and when it is spoiled
    bool withNames = false; ///< 记名: lines on which voters write their 姓名 and 户编号
    QString seal;        ///< whose seal is put on it before it is issued: "青石村村民委员会"
    QString date;        ///< "2026年11月22日"
    bool practice = false;

    bool operator==(const BallotForm &) const = default;
};

/// The paper of a vote, with the mark that the village has set. Only a vote by 记名投票 asks for names.
BallotForm ballotFormOf(const MinutesSource &source, const Vote &vote, const LocalSettings &local);

/// Papers to spare that may be printed beside those that are issued; what is left over is destroyed in public.
inline constexpr int mostSparePapers = 50;

/// How many papers are printed: one for each who may vote there, and some to spare (0 to mostSparePapers).
int ballotsToPrint(int entitled, int spare);

/// For how many there will be papers: those there when the casting began, or while it has not, those here now (`present`),
/// or who should come while nobody has.
int papersWanted(const Vote &vote, int present, int base);

} // namespace yishibu
