#pragma once

#include "app/voting/ballot.h"
#include "app/voting/recount.h"
#include "app/voting/vote.h"

namespace yishibu {

/// Where a vote on paper stands (law-and-paper.md C2). It follows from what is kept alone, so that a count goes on where it was
/// after a power cut.
enum class BallotStage {
    Issue,      ///< 发票: the box is shown empty, the crew is named, papers are given out
    Cast,       ///< 投票: papers are marked and put in; then the box is opened and they are counted
    Call,       ///< 唱票: paper by paper
    Blackboard, ///< 两路核对: the figures of the blackboard
    Recount,    ///< 复核: batch by batch, by another person
    Close,      ///< 宣布: what is doubtful is taken note of, the result is announced
};

/// Why an act at the box does not fit where the vote stands.
enum class BoxRefusal {
    NotOnPaper,    ///< this vote has no box
    NotIssued,     ///< no papers have been given out
    NothingIssued, ///< nought papers
    IssuedAlready, ///< who is there is frozen, and the number of papers stands
    StillToCall,   ///< figures: papers that have not been called
    FewerThanCalled, ///< figures: papers in the box, papers called from it already
    BoardStands,   ///< the blackboard's figures are kept; they are taken back before others are
    NoBoard,       ///< there are no figures of the blackboard to take back
    BoardRecounted, ///< papers were counted anew already: that count decides, and not the blackboard
    NoReason,      ///< figures of the blackboard are taken back without a word why
};

/// Whether papers of this vote may be given out, called and counted at all: it is on paper, and open.
Done isOpenOnPaper(const Vote &vote);
/// Whether papers may be given out: none are out yet, and they are no more than those who are there with the written proxies of
/// others (F ≤ A, C5). Who is there may have been frozen already, where a power cut came between that and the papers.
Done mayIssue(const Vote &vote, const Ballot &ballot, const BallotBox &box, int present, int proxies);
/// Whether the papers in the box may be noted so. The number may be set right as long as it is not below what was called.
Done mayCountBox(const Vote &vote, const Ballot &ballot, const BallotBox &box);
/// Whether these are figures of the blackboard: every paper is called, they make as many papers, and no others stand.
Done mayCountBlackboard(const Vote &vote, const Ballot &ballot, const PaperFigures &figures);
/// Whether the figures of the blackboard, typed otherwise than they stand there, may be taken back to be typed again: with a reason,
/// and before any batch was counted anew.
Done mayTakeBoardBack(const Vote &vote, const Ballot &ballot, const QString &reason);
/// Whether laptop and blackboard were compared once: from then on neither a call nor the papers in the box are changed to fit.
bool wereCompared(const Ballot &ballot);

BallotStage stageOf(const Vote &vote, const Ballot &ballot, const RuleCard &card, const LocalSettings &local);

} // namespace yishibu
