// Whether two counts are enough.
#include "app/voting/recount.h"

#include "app/voting/choice.h"
#include "app/voting/majority.h"
#include "app/voting/paper_count.h"
#include "app/voting/tally.h"

#include <algorithm>

namespace yishibu {

namespace {

/// So many votes or fewer from another outcome, the papers are counted anew (product.md).
constexpr int closeMargin = 3;

/// Whether so many votes more (or less) for one option would choose others.
bool wouldTurn(QList<int> votes, int option, int more, int required, int most, const QSet<int> &chosen)
{
    votes[option] += more;
    if (votes.at(option) < 0)
        return false;
    const QList<int> now = chosenBy(votes, required, most);
    return QSet<int>(now.cbegin(), now.cend()) != chosen;
}

int marginOfChoice(const QList<int> &votes, int required, int most)
{
    const QList<int> now = chosenBy(votes, required, most);
    const QSet<int> chosen(now.cbegin(), now.cend());
    const int farthest = required + *std::ranges::max_element(votes) + 1;
    for (int margin = 1; margin < farthest; ++margin) {
        for (int option = 0; option < votes.size(); ++option) {
            if (wouldTurn(votes, option, margin, required, most, chosen) || wouldTurn(votes, option, -margin, required, most, chosen))
                return margin;
        }
    }
    return farthest;
}

} // namespace

int marginOf(const RuleCard &card, const VoteSnapshot &snapshot, const Question &question, const PaperFigures &figures)
{
    const int required = requiredByStricter(card, snapshot);
    if (question.kind == QuestionKind::Motion) {
        const int inFavour = figures.rows.value(0);
        return inFavour >= required ? inFavour - required + 1 : required - inFavour;
    }
    const QList<int> votes = figures.rows.mid(0, abstentionRow(question));
    return votes.isEmpty() ? required : marginOfChoice(votes, required, question.most);
}

std::optional<RecountCause> recountCause(const RuleCard &card, const Vote &vote, const Ballot &ballot, const LocalSettings &local, int proxies)
{
    if (!ballot.blackboard || !ballot.box.back || leftOf(ballot) > 0)
        return std::nullopt;
    const PaperFigures first = firstCount(vote.question, ballot);
    if (firstDifference(vote.question, first, *ballot.blackboard))
        return RecountCause::CountsDiffer;
    const VoteSnapshot there = withProxies(vote.snapshot.value_or(VoteSnapshot()), proxies);
    if (marginOf(card, there, vote.question, first) <= closeMargin)
        return RecountCause::CloseResult;
    if (ballot.asksRecount)
        return RecountCause::Asked;
    return local.recountAlways ? std::optional(RecountCause::AlwaysHere) : std::nullopt;
}

bool isRecountOpen(const RuleCard &card, const Vote &vote, const Ballot &ballot, const LocalSettings &local, int proxies)
{
    const bool begun = !ballot.recounts.isEmpty();
    return (begun || recountCause(card, vote, ballot, local, proxies)) && !isRecounted(vote.question, ballot);
}

} // namespace yishibu
