#pragma once

#include "app/minutes/draft.h"
#include "app/voting/ballot_check.h"

#include <QStringList>

namespace yishibu {

/// One answer with what it got.
struct CountedAnswer
{
    QString name;
    int votes = 0;
    QString share;       ///< "58.1%" of those the majority is taken of; empty where that is nobody
    bool chosen = false; ///< of a choice: 入选

    bool operator==(const CountedAnswer &) const = default;
};

/// One count of all papers: the laptop, the blackboard, the one that counts.
struct CountLine
{
    QString name;        ///< "初计（电脑）", "初计（黑板）", "复核后"
    QString by;          ///< who counted; empty where nobody is named
    QList<int> figures;  ///< by row of the tally, and the spoiled papers last
    int papers = 0;

    bool operator==(const CountLine &) const = default;
};

/// One batch of twenty that was counted anew.
struct RecountLine
{
    QString batch;       ///< "第1批\n第1—20张"
    QString called;      ///< "同意12，不同意5，弃权2，无效1"
    QStringList counted; ///< the same of each recount, in their order
    QString outcome;     ///< "一致", "按复核计", "尚未一致"
    QString by;

    bool operator==(const RecountLine &) const = default;
};

/// Who signs.
struct CountSigner
{
    QString role; ///< "监票人"
    QString name; ///< empty where nobody is named: the line is there all the same

    bool operator==(const CountSigner &) const = default;
};

/// 计票结果报告单 of a vote on paper: all figures of the box and of the count, how they came about, what a check of them found, and
/// what was announced (law-and-paper.md D8, C6). It says of no paper what stood on it, and nothing of whom was helped.
struct CountReport
{
    QString village;
    QString township;
    QString title;     ///< meeting title without 计票结果报告单
    QString time;      ///< when it was counted: "2026年11月22日20:31"; the day of the meeting while it is not
    QString place;
    QString item;      ///< "议题二"; empty where there is but one
    QString motion;    ///< 表决事项, word for word
    QString method;    ///< "无记名投票"
    QString unit;      ///< what is counted at the door: 人, 户
    int base = 0;      ///< 应到
    int present = 0;   ///< 实到 at the vote
    int quorum = 0;    ///< 法定到会
    int issued = 0;    ///< 发出
    std::optional<int> back;   ///< 收回; none while they are not counted
    std::optional<int> voters; ///< 投票人数, where the village asks for it
    int spare = 0;
    int forged = 0;
    int valid = 0;     ///< 有效, with or without 弃权 as the village has set it
    int spoiled = 0;   ///< 无效
    int abstained = 0; ///< 弃权
    bool isChoice = false;        ///< among options; else of one motion
    QList<CountedAnswer> answers; ///< by row of the tally, 弃权 the last
    QString ofWhom;    ///< of whom the shares are: "到会31人"
    QString validity;  ///< 是否有效: "有效", "无效，重新投票"; empty while the papers are not counted
    QString result;    ///< 结果: "通过", "未通过", "入选：甲、乙"; empty until it is announced
    QStringList announced; ///< what the chair read out, sentence by sentence
    QStringList rowNames;  ///< heads of the counts: "同意", "1号"; 无效 the last
    QList<CountLine> counts;
    QString recountCause;  ///< empty where nothing was counted anew
    QList<RecountLine> recounts;
    QStringList spoiledWhy; ///< "多选2张"
    QStringList notes;     ///< box, place to write in secret, helpers, observers
    QStringList findings;  ///< with their codes, noted or not
    QList<CountSigner> signers;
    QString seal;
    QDate date;            ///< invalid until it was announced
    bool practice = false;

    bool operator==(const CountReport &) const = default;
    /// The papers that were not handed back.
    int missing() const { return back ? qMax(0, issued - *back) : 0; }
};

/// `announced`: the sentences of C6 as they were read out, empty until then.
CountReport countReportOf(const MinutesSource &source, const Vote &vote, const Ballot &ballot, const BallotSurroundings &around,
                          const QStringList &announced = {});

} // namespace yishibu
