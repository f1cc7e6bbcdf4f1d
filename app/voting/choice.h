#pragma once

#include "app/outcome.h"
#include "app/rules/local_settings.h"
#include "app/rules/rule_card.h"
#include "app/voting/ballot.h"
#include "app/voting/paper_count.h"
#include "app/voting/question.h"
#include "app/voting/vote.h"

namespace yishibu {

/// Why there is no choice.
enum class ChoiceRefusal {
    TooFewOptions,    ///< figures: options, 2
    TooManyOptions,   ///< figures: options, mostOptions; of a motion, which has none: options, 0
    SameOption,       ///< names: the option that stands there twice
    EmptyOption,
    MostOutOfRange,   ///< figures: how many are to be chosen, options
    FiguresOfOthers,  ///< figures: figures given, options
    MoreThanThere,    ///< figures: votes for one option (or for all, where that is more), most that people there can give
    MethodUnfit,      ///< in a roll call each member gives one answer, and a consensus is about one motion
    NoPlaceLeft,      ///< a run-off of a vote that left no place open, or is no choice that was counted
    OptionNotLeft,    ///< names: the option of a run-off that did not stand in the vote before, or was chosen there
};

/// Whether such a question may be put.
Done mayAsk(const Question &question);
/// Whether it may be put in this way.
Done mayAskBy(VoteMethod method, const Question &question);

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

/// The same of papers, of which `count` may stand; `figures` are those that count. Whoever is represented by a written proxy
/// counts as there. All papers may be spoiled, and then nothing is chosen.
Outcome<ChoiceResult> choose(const RuleCard &card, const VoteSnapshot &snapshot, const Question &question, const PaperFigures &figures,
                             const PaperCount &count, const LocalSettings &local);

/// The options that so many votes choose if it takes `required` of them: best first, and none of those that tie for the last place.
QList<int> chosenBy(const QList<int> &votes, int required, int most);

/// What is kept as the count of a choice: the votes of the last chosen, or of the best where none is, those who voted for others,
/// 弃权. `marked` is how many voted for anything, where that is known (of papers PaperCount::inFavour).
HandCount countOf(const ChoiceResult &result, const VoteSnapshot &snapshot, int abstained, std::optional<int> marked = {});

/// Places of a counted choice that nothing was chosen for; 0 for a motion.
int placesLeft(const Vote &vote);

/// The question of the run-off: of the same kind, for the places left. Nothing where there is no run-off.
std::optional<Question> runOffQuestion(const Question &question, const ChoiceResult &result);

/// Whether this vote may fill the places that the one before left open: it asks for no more than those, among options that
/// stood there and were not chosen.
Done mayFollow(const Vote &runOff, const Vote &before);

} // namespace yishibu
