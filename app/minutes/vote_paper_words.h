#pragma once

#include "app/minutes/draft.h"
#include "app/voting/ballot_check.h"
#include "app/voting/recount.h"

#include <QStringList>

namespace yishibu {

// What the three papers of a vote call things: Chinese, whatever language the program speaks.

/// The rows of a tally: 同意, 不同意, 弃权; of a choice its options word for word, and 弃权.
QStringList tallyRowWords(const Question &question);
/// The same with the numbers that options have on the ballot: "2号　饮水管网改造".
QStringList numberedRowWords(const Question &question);
/// The same where there is little room: options are "1号", "2号", in their order on the paper.
QStringList shortRowWords(const Question &question);

/// "议题二"; empty where the meeting has but one item.
QString itemWords(const MinutesSource &source, const Vote &vote);

/// "多选": why a paper is spoiled.
QString spoiledWords(const CalledPaper &paper);

/// "两路计票不一致": why the papers were counted anew.
QString recountWords(RecountCause cause);

/// What a check of the count found, as a sentence with its code before it: "W2　未收回4张，超过发出票数31张的十分之一。"
QString findingWords(const BallotFinding &finding, const Question &question);

} // namespace yishibu
