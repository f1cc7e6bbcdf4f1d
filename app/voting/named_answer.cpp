#include "app/voting/named_answer.h"

#include "app/voting/decision.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(RollCallRefusal why, QList<qint64> figures = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures)));
}

bool isRow(const Vote &vote, int row)
{
    return row >= 0 && row < rowsOf(vote.question);
}

} // namespace

QHash<SignInId, int> answersOf(const QList<NamedAnswer> &answers)
{
    QHash<SignInId, const NamedAnswer *> last;
    for (const NamedAnswer &answer : answers) {
        if (answer.withdrawn)
            continue;
        const NamedAnswer *&stands = last[answer.signIn];
        if (!stands || answer.given.sequence >= stands->given.sequence)
            stands = &answer;
    }
    QHash<SignInId, int> rows;
    for (auto one = last.cbegin(); one != last.cend(); ++one)
        rows.insert(one.key(), one.value()->row);
    return rows;
}

QList<SignInId> notYetCalled(const Vote &vote, const QList<NamedAnswer> &answers)
{
    const QHash<SignInId, int> given = answersOf(answers);
    QList<SignInId> left = vote.present;
    left.removeIf([&given](const SignInId &who) { return given.contains(who); });
    return left;
}

Done mayAnswer(const Vote &vote, const NamedAnswer &answer)
{
    if (vote.method != VoteMethod::RollCall || answer.vote != vote.id)
        return refuse(RollCallRefusal::NotNamedVote);
    if (const Done may = mayBegin(vote); !may)
        return may;
    if (!vote.present.contains(answer.signIn))
        return refuse(RollCallRefusal::NotThereAtCount);
    if (!isRow(vote, answer.row))
        return refuse(RollCallRefusal::NoSuchAnswer, {answer.row + 1});
    return {};
}

Done mayEndRollCall(const Vote &vote, const QList<NamedAnswer> &answers)
{
    if (vote.method != VoteMethod::RollCall)
        return refuse(RollCallRefusal::NotNamedVote);
    return notYetCalled(vote, answers) == vote.present ? refuse(RollCallRefusal::NobodyAnswered) : mayBegin(vote);
}

QList<int> sumOf(const Vote &vote, const QList<NamedAnswer> &answers, const std::function<int(const SignInId &)> &weightOf)
{
    QList<int> sum(rowsOf(vote.question), 0);
    const QHash<SignInId, int> given = answersOf(answers);
    for (auto one = given.cbegin(); one != given.cend(); ++one) {
        if (vote.present.contains(one.key()) && isRow(vote, one.value()))
            sum[one.value()] += weightOf ? weightOf(one.key()) : 1;
    }
    return sum;
}

HandCount handsOfRows(const QList<int> &rows)
{
    return {.inFavour = rows.value(0), .against = rows.value(1), .abstained = rows.value(2)};
}

} // namespace yishibu
