#pragma once

#include "app/outcome.h"
#include "app/rules/rule_card.h"
#include "app/voting/question.h"
#include "app/voting/vote.h"

namespace yishibu {

/// Why there is no choice.
enum class ChoiceRefusal {
    TooFewOptions,    ///< figures: options, 2
    TooManyOptions,   ///< figures: options, mostOptions
    SameOption,       ///< names: the option that stands there twice
    EmptyOption,
    MostOutOfRange,   ///< figures: how many are to be chosen, options
    FiguresOfOthers,  ///< figures: figures given, options
    MoreThanThere,    ///< figures: votes for one option (or for all, where each has one vote), people there
};

/// Whether such a question may be put.
Done mayAsk(const Question &question);

/// What a choice came to; computed, never typed.
struct ChoiceResult
{
    QList<int> votes;   ///< by option
    QList<int> chosen;  ///< options that reached what the rule asks and are among the best `most`, best first
    QList<int> tied;    ///< options that reached it with equal votes for the last place: none of them is chosen
    QList<int> runOff;  ///< options of the linked run-off for the places left; empty where none is left, or fewer than two remain
    Decision decision;  ///< passed where at least one is chosen; what it takes, and the article

    bool operator==(const ChoiceResult &) const = default;
};

/// By the rule of the body, of the same denominator as a motion (C5). An option is chosen where it reaches that share; equal votes
/// for the last place choose none of them ("tie or not reached is 未通过"). The run-off is among twice as many of the best of the
/// others as places are left, and whoever has as many votes as the last of them.
Outcome<ChoiceResult> choose(const RuleCard &card, const VoteSnapshot &snapshot, const Question &question, const QList<int> &votes, int abstained);

} // namespace yishibu
