#pragma once

#include "app/rules/local_settings.h"
#include "app/rules/rule_card.h"

#include <QString>

namespace yishibu {

/// A share as people say it: "two thirds or more", "more than half".
QString shareWords(Threshold threshold);
/// Of whom a majority is counted: "of those present".
QString majorityOfWords(Denominator of);

/// Who may have a meeting called: "one tenth or more of the villagers".
QString wordsOf(const Callers &callers);

/// A kind of meeting by its name; one of two of the same name says whom it counts: "村民会议, by households".
QString nameAmong(const QList<RuleCard> &cards, const RuleCard &card);

/// How sure a figure is: "read in the law".
QString wordOf(RuleMark mark);
// What a village sets itself, each as one may choose it.
QString wordOf(AbstentionClass abstentions);
QString wordOf(WholeVoteTest test);
QString wordOf(BallotMark mark);

} // namespace yishibu
