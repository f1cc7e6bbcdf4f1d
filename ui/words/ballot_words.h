#pragma once

#include "app/voting/ballot_check.h"
#include "app/voting/question.h"
#include "app/voting/recount.h"

#include <QString>

namespace yishibu {

QString wordOf(QuestionKind kind);
QString wordOf(SpoiledBecause why);
QString wordOf(RecountCause cause);
QString wordOf(BatchStanding standing);

/// A row of the tally as it is called: "In favour", an option word for word, "Abstaining", and "Spoiled" for the one after the last.
QString rowWords(const Question &question, int row);

/// A whole sentence with its code in brackets: "3 papers have not been called yet. (E4)"
QString wordsOf(const BallotFinding &finding, const Question &question);

} // namespace yishibu
