#include "app/voting/choice.h"

#include "app/voting/decision.h"

#include <algorithm>
#include <numeric>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(ChoiceRefusal why, QList<qint64> figures = {}, const QStringList &names = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), {}, names));
}

qint64 sumOf(const QList<int> &votes)
{
    return std::accumulate(votes.cbegin(), votes.cend(), qint64(0));
}

/// The options among some, best first; of equal votes in the order of the ballot.
QList<int> bestFirst(QList<int> options, const QList<int> &votes)
{
    std::ranges::stable_sort(options, std::greater(), [&votes](int option) { return votes.at(option); });
    return options;
}

/// The options that reach it, best first.
QList<int> reaching(const QList<int> &votes, int required)
{
    QList<int> options;
    for (int option = 0; option < votes.size(); ++option) {
        if (votes.at(option) > 0 && votes.at(option) >= required)
            options.append(option);
    }
    return bestFirst(options, votes);
}

QList<int> tiedBy(const QList<int> &votes, int required, int most)
{
    QList<int> reached = reaching(votes, required);
    if (most < 1 || reached.size() <= most || votes.at(reached.at(most - 1)) != votes.at(reached.at(most)))
        return {};
    const int last = votes.at(reached.at(most));
    reached.removeIf([&](int option) { return votes.at(option) != last; });
    return reached;
}

QList<int> runOffOf(const ChoiceResult &result, int most)
{
    QList<int> others;
    for (int option = 0; option < result.votes.size(); ++option) {
        if (!result.chosen.contains(option))
            others.append(option);
    }
    const qsizetype left = most - result.chosen.size();
    if (left <= 0 || others.size() < 2)
        return {};
    others = bestFirst(others, result.votes);
    const int last = result.votes.at(others.at(std::min(2 * left, others.size()) - 1));
    others.removeIf([&](int option) { return result.votes.at(option) < last; });
    return others;
}

/// Each of those there votes for `mostMarks` options at most, and whoever abstains for none.
Done votesFit(const VoteSnapshot &snapshot, const Question &question, const QList<int> &votes, int abstained)
{
    if (votes.size() != question.options.size())
        return refuse(ChoiceRefusal::FiguresOfOthers, {votes.size(), question.options.size()});
    for (const int figure : votes + QList{abstained}) {
        if (figure < 0)
            return std::unexpected(Reason::refusal(VotingRefusal::NegativeFigure, {figure}));
    }
    const qint64 voting = qint64(snapshot.present) - abstained;
    const qint64 most = *std::ranges::max_element(votes);
    if (voting < most)
        return refuse(ChoiceRefusal::MoreThanThere, {most + abstained, snapshot.present});
    if (const qint64 sum = sumOf(votes), all = voting * mostMarks(question); sum > all)
        return refuse(ChoiceRefusal::MoreThanThere, {sum, all});
    return {};
}

Outcome<ChoiceResult> computed(const RuleCard &card, const VoteSnapshot &snapshot, const Question &question, const QList<int> &votes,
                               int abstained)
{
    if (question.kind == QuestionKind::Motion)
        return refuse(ChoiceRefusal::TooFewOptions, {0, 2});
    if (const Done may = mayAsk(question); !may)
        return std::unexpected(may.error());
    if (snapshot.present > snapshot.base)
        return std::unexpected(Reason::refusal(VotingRefusal::MorePresentThanBase, {snapshot.present, snapshot.base}));
    if (const Done held = areEnough(card, snapshot); !held)
        return std::unexpected(held.error());
    if (const Done fit = votesFit(snapshot, question, votes, abstained); !fit)
        return std::unexpected(fit.error());
    const int ofThere = requiredInFavour(card, snapshot);
    const int stricter = requiredByStricter(card, snapshot);
    ChoiceResult result{.votes = votes};
    result.chosen = chosenBy(votes, stricter, question.most);
    result.tied = tiedBy(votes, stricter, question.most);
    result.runOff = runOffOf(result, question.most);
    const bool hangs = chosenBy(votes, ofThere, question.most) != result.chosen;
    result.decision = {.passed = !result.chosen.isEmpty(),
                       .required = ofThere,
                       .article = card.majorityArticle,
                       .ofSignedIn = hangs ? stricter : 0};
    return result;
}

} // namespace

QList<int> chosenBy(const QList<int> &votes, int required, int most)
{
    const QList<int> tied = tiedBy(votes, required, most);
    QList<int> chosen = reaching(votes, required);
    if (tied.isEmpty())
        return chosen.mid(0, std::max(0, most));
    const int last = votes.at(tied.first());
    chosen.removeIf([&](int option) { return votes.at(option) <= last; });
    return chosen;
}

Outcome<ChoiceResult> choose(const RuleCard &card, const VoteSnapshot &snapshot, const Question &question, const QList<int> &votes, int abstained)
{
    auto result = computed(card, snapshot, question, votes, abstained);
    if (result && sumOf(votes) + abstained == 0)
        return std::unexpected(Reason::refusal(VotingRefusal::NothingCounted));
    return result;
}

Outcome<ChoiceResult> choose(const RuleCard &card, const VoteSnapshot &snapshot, const Question &question, const PaperFigures &figures,
                             const PaperCount &count, const LocalSettings &local)
{
    if (const Done may = mayStand(count, snapshot, local); !may)
        return std::unexpected(may.error());
    return computed(card, withProxies(snapshot, count.proxies), question, figures.rows.mid(0, abstentionRow(question)), count.abstained);
}

HandCount countOf(const ChoiceResult &result, const VoteSnapshot &snapshot, int abstained, std::optional<int> marked)
{
    if (result.votes.isEmpty())
        return {.abstained = abstained};
    const int votes = result.chosen.isEmpty() ? *std::ranges::max_element(result.votes) : result.votes.at(result.chosen.last());
    const qint64 voted = marked ? *marked : std::min(sumOf(result.votes), qint64(snapshot.present) - abstained);
    return {.inFavour = votes, .against = int(std::max(qint64(0), voted - votes)), .abstained = abstained};
}

} // namespace yishibu
