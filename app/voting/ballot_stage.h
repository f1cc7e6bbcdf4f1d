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

BallotStage stageOf(const Vote &vote, const Ballot &ballot, const RuleCard &card, const LocalSettings &local);

} // namespace yishibu
