#pragma once

#include "app/voting/ballot.h"
#include "app/voting/question.h"

#include <QStringList>

namespace yishibu {

/// The rows of a tally on screen: "In favour", "Against", "Abstaining"; the options and "Abstaining" of a choice.
QStringList rowWords(const Question &question);
/// The key that calls each row: 1 2 3 of a motion; 1 to 9 for the options of a choice, and a full stop for 弃权.
QStringList rowKeys(const Question &question);
/// One paper in words: "in favour", "Zhang San, Li Si", "spoiled: too many marks".
QString paperWords(const Question &question, const CalledPaper &paper);

} // namespace yishibu
