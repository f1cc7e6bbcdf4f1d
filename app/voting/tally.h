#pragma once

#include "app/outcome.h"
#include "app/voting/ballot.h"
#include "app/voting/vote.h"

namespace yishibu {

/// Why a call does not stand.
enum class TallyRefusal {
    NoPaperLeft,     ///< figures: papers handed back; all of them have been called
    BoxNotCounted,   ///< how many papers came back is not yet known
    NoSuchRow,       ///< figures: the row asked for (from 1)
    TooManyMarks,    ///< figures: marks, most; a paper with more is spoiled
    MarkedAndAbstained, ///< 弃权 beside another mark
    NothingMarked,   ///< neither a row nor a reason why it is spoiled
    SpoiledUnnamed,  ///< spoiled for another reason, and none in words
    NothingCalled,   ///< there is no call to take back
    CountEnded,      ///< the vote has its result, or was withdrawn
};

/// Whether papers of this vote may be called and calls taken back at all.
Done mayTally(const Vote &vote);

/// The papers that stand: called and not taken back, in the order of the stack.
QList<CalledPaper> standing(const Ballot &ballot);

/// 已唱, 未唱. Papers left is nought while it is not known how many came back.
int calledOf(const Ballot &ballot);
int leftOf(const Ballot &ballot);

/// Whether this paper may be called now; it then has the next place of the stack.
Outcome<CalledPaper> mayCall(const Question &question, const Ballot &ballot, CalledPaper paper);

/// The call that a withdrawal takes back: the last that stands. Refused where there is none.
Outcome<CalledPaper> lastCall(const Ballot &ballot);

/// What those papers came to: strokes by row, spoiled, papers.
PaperFigures figuresOf(const Question &question, const QList<CalledPaper> &papers);

/// What the first count came to, of the whole stack or of one batch (from 0).
PaperFigures firstCount(const Question &question, const Ballot &ballot);
PaperFigures firstCount(const Question &question, const Ballot &ballot, int batch);

/// 正: how many complete signs of five strokes, and how many strokes beside them.
struct Strokes
{
    int complete = 0;
    int rest = 0;

    bool operator==(const Strokes &) const = default;
};
Strokes strokesOf(int count);

} // namespace yishibu
