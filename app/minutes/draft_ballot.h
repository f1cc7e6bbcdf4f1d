#pragma once

#include "app/minutes/draft.h"

namespace yishibu {

/// What was asked: "单选", "限选", "认可"; empty for a motion.
QString questionWords(QuestionKind kind);

/// Lays what a vote has beyond three answers of raised hands into its lines: question, options, sections, ballot, dissents.
void layChoiceAndBallot(const MinutesSource &source, const Vote &vote, VoteLines &lines);

/// Whether papers of this vote came back and it was then taken back without a result, void for instance: that stays on record.
bool hasOpenedBox(const MinutesSource &source, const Vote &vote);

/// What the papers of a vote that has no result came to in the three answers of a motion; nought for any other question.
HandCount handsOfPapers(const MinutesSource &source, const Vote &vote);

} // namespace yishibu
