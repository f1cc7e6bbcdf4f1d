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
};

/// Whether papers of this vote may be given out, called and counted at all: it is on paper, and open.
Done isOpenOnPaper(const Vote &vote);
/// Whether papers may be given out: none are out yet, and they are no more than those who are there with the written proxies of
/// others (F ≤ A, C5). Who is there may have been frozen already, where a power cut came between that and the papers.
Done mayIssue(const Vote &vote, const Ballot &ballot, const BallotBox &box, int present, int proxies);
/// Whether the papers in the box may be noted so. The number may be set right as long as it is not below what was called.
Done mayCountBox(const Vote &vote, const Ballot &ballot, const BallotBox &box);
/// Whether these are figures of the blackboard: every paper is called, and they make as many papers.
Done mayCountBlackboard(const Vote &vote, const Ballot &ballot, const PaperFigures &figures);

BallotStage stageOf(const Vote &vote, const Ballot &ballot, const RuleCard &card, const LocalSettings &local);

} // namespace yishibu
