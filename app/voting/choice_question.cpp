// What may be asked, and what a run-off asks.
#include "app/voting/choice.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(ChoiceRefusal why, QList<qint64> figures = {}, const QStringList &names = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), {}, names));
}

Done optionsStand(const QStringList &options)
{
    QStringList before;
    for (const QString &option : options) {
        const QString words = option.simplified();
        if (words.isEmpty())
            return refuse(ChoiceRefusal::EmptyOption);
        if (before.contains(words))
            return refuse(ChoiceRefusal::SameOption, {}, {words});
        before.append(words);
    }
    return {};
}

} // namespace

Done mayAsk(const Question &question)
{
    const qsizetype options = question.options.size();
    if (question.kind == QuestionKind::Motion) {
        if (options > 0)
            return refuse(ChoiceRefusal::TooManyOptions, {options, 0});
        return question.most == 1 ? Done() : refuse(ChoiceRefusal::MostOutOfRange, {question.most, 1});
    }
    if (options < 2)
        return refuse(ChoiceRefusal::TooFewOptions, {options, 2});
    if (options > mostOptions)
        return refuse(ChoiceRefusal::TooManyOptions, {options, mostOptions});
    if (const Done stand = optionsStand(question.options); !stand)
        return stand;
    const bool fits = question.kind == QuestionKind::OneOf ? question.most == 1 : question.most >= 1 && question.most <= options;
    return fits ? Done() : refuse(ChoiceRefusal::MostOutOfRange, {question.most, options});
}

Done mayAskBy(VoteMethod method, const Question &question)
{
    const bool fits = method == VoteMethod::Consensus ? question.kind == QuestionKind::Motion
                                                      : method != VoteMethod::RollCall || mostMarks(question) == 1;
    return fits ? mayAsk(question) : refuse(ChoiceRefusal::MethodUnfit);
}

int placesLeft(const Vote &vote)
{
    if (vote.question.kind == QuestionKind::Motion || !vote.counted || vote.withdrawn)
        return 0;
    return std::max(0, vote.question.most - int(vote.chosen.size()));
}

std::optional<Question> runOffQuestion(const Question &question, const ChoiceResult &result)
{
    if (result.runOff.isEmpty())
        return std::nullopt;
    // In the order of the first ballot: who had more votes there is not to be read from the second.
    QList<int> options = result.runOff;
    std::ranges::sort(options);
    Question next{.kind = question.kind, .most = question.most - int(result.chosen.size())};
    for (const int option : std::as_const(options))
        next.options.append(question.options.at(option));
    return next;
}

Done mayFollow(const Vote &runOff, const Vote &before)
{
    const int left = placesLeft(before);
    if (left == 0 || before.item != runOff.item || runOff.question.kind == QuestionKind::Motion)
        return refuse(ChoiceRefusal::NoPlaceLeft);
    if (runOff.question.most > left)
        return refuse(ChoiceRefusal::MostOutOfRange, {runOff.question.most, left});
    for (const QString &option : runOff.question.options) {
        const qsizetype at = before.question.options.indexOf(option);
        if (at < 0 || before.chosen.contains(int(at)))
            return refuse(ChoiceRefusal::OptionNotLeft, {}, {option});
    }
    return {};
}

} // namespace yishibu
