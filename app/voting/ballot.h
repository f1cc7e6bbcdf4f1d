#pragma once

#include "app/moment.h"
#include "app/record_id.h"
#include "app/village/appointee.h"
#include "app/voting/question.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yishibu {

/// 计票人员: who does what at a count on paper (law-and-paper.md C1). The law asks for none of them at a decision meeting;
/// one 监票人, one 唱票人 and one 计票人 are the floor for paper, two 监票人 above fifty papers.
struct CountingCrew
{
    std::optional<Appointee> headScrutineer; ///< 总监票人
    QList<Appointee> scrutineers;            ///< 监票人
    std::optional<Appointee> issuer;         ///< 发票人
    std::optional<Appointee> caller;         ///< 唱票人
    std::optional<Appointee> tallyClerk;     ///< 计票人 at the laptop
    std::optional<Appointee> secondTeller;   ///< 计票人 at the blackboard

    bool operator==(const CountingCrew &) const = default;
};

/// What is noted of the box and the papers, before they are called.
struct BallotBox
{
    bool shownEmpty = false;   ///< 票箱当众验空封好
    int issued = 0;            ///< 发出票
    int spare = 0;             ///< papers left over, destroyed or sealed in public
    std::optional<int> voters; ///< 投票人数: how many put a paper in; asked only where the village tests by it (C3)
    std::optional<int> back;   ///< 收回票; none while papers are still being cast
    int forged = 0;            ///< papers that are none of ours: sealed apart, and not among those handed back (海南 29)
    bool secretPlace = false;  ///< 设秘密写票处
    int helped = 0;            ///< 代书: how many were helped with writing; never what was written
    QStringList observers;     ///< who watched the count beside the crew

    bool operator==(const BallotBox &) const = default;
};

/// Why one paper is spoiled (C4).
enum class SpoiledBecause {
    TooManyMarks, ///< 多选
    Unreadable,   ///< 字迹无法辨认
    WrongMark,    ///< 符号不符
    Otherwise,    ///< in words
    NoName,       ///< 未写姓名或者姓名不符: of papers with names alone
};

/// One paper as it was called (唱票) and drawn (画票): a kept fact. Secret papers are mixed before; no order of papers is exported.
struct CalledPaper
{
    CalledPaperId id = CalledPaperId::fresh();
    VoteId vote = VoteId::fresh();
    int ordinal = 1;     ///< its place in the stack, from 1; that of a call taken back is given again
    QList<int> rows;     ///< rows of the tally it has a stroke in, ascending; empty where it is spoiled
    std::optional<SpoiledBecause> spoiled;
    QString spoiledWords; ///< for Otherwise
    std::optional<SignInId> signer; ///< whose name it bears; papers of a named ballot alone, a secret one is nobody's
    Moment called;
    bool withdrawn = false;

    bool operator==(const CalledPaper &) const = default;
};

/// What some papers came to.
struct PaperFigures
{
    QList<int> rows; ///< strokes by row of the tally, as many as rowsOf()
    int spoiled = 0;
    int papers = 0;  ///< how many papers they are of; of a motion the sum of all rows and the spoiled

    bool operator==(const PaperFigures &) const = default;
};

/// The papers of one batch of twenty, counted anew by another person who does not see the first figures (复核).
struct RecountedBatch
{
    RecountId id = RecountId::fresh();
    VoteId vote = VoteId::fresh();
    int batch = 0;   ///< from 0: papers 1 to 20 of the stack are batch 0
    int attempt = 1; ///< 1 for the first recount of this batch
    PaperFigures figures;
    Appointee by;    ///< 复核人
    Moment counted;

    bool operator==(const RecountedBatch &) const = default;
};

/// Everything kept of one vote on paper beside the vote itself.
struct Ballot
{
    CountingCrew crew;
    BallotBox box;
    QList<CalledPaper> papers;               ///< in the order they were called, those taken back among them
    std::optional<PaperFigures> blackboard;  ///< the second, independent count (黑板)
    /// Why a figure of the blackboard was taken back, each time in words, the first first. The figure itself is in the journal alone.
    QStringList boardTakenBack;
    QList<RecountedBatch> recounts;          ///< in the order they were made
    bool asksRecount = false;                ///< somebody asked for a recount though none is needed
    QStringList acknowledged;                ///< what the head scrutineer has taken note of: noticeOf() each warning

    bool operator==(const Ballot &) const = default;
};

/// How many papers make a batch of the recount.
inline constexpr int batchSize = 20;

} // namespace yishibu
