#include "app/rating/rating.h"

#include <algorithm>
#include <numeric>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(RatingRefusal why, QList<qint64> figures = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures)));
}

int percentOf(int part, int whole)
{
    return whole > 0 ? int((qint64(part) * 200 + whole) / (2 * qint64(whole))) : 0;
}

} // namespace

int MoodCount::answers() const
{
    return std::accumulate(chosen.begin(), chosen.end(), 0);
}

Done mayRate(int asked, const MoodCount &count)
{
    if (asked <= 0)
        return refuse(RatingRefusal::NobodyAsked);
    for (const int figure : count.chosen) {
        if (figure < 0)
            return refuse(RatingRefusal::NegativeFigure, {figure});
        // Before the sum, which must not run over.
        if (figure > asked)
            return refuse(RatingRefusal::MoreThanAsked, {figure, asked});
    }
    const int answers = count.answers();
    if (answers > asked)
        return refuse(RatingRefusal::MoreThanAsked, {answers, asked});
    if (answers == 0)
        return refuse(RatingRefusal::NothingCounted);
    return {};
}

Outcome<MoodCount> tapped(int asked, const MoodCount &count, Mood mood)
{
    MoodCount more = count;
    ++more.chosen[size_t(mood)];
    if (const Done may = mayRate(asked, more); !may)
        return std::unexpected(may.error());
    return more;
}

RatingFigures figuresOf(const Rating &rating)
{
    const int answers = rating.count.answers();
    const int content = rating.count.of(Mood::VeryContent) + rating.count.of(Mood::Content);
    return {.asked = rating.asked,
            .answers = answers,
            .content = content,
            .responsePercent = percentOf(answers, rating.asked),
            .contentPercent = percentOf(content, answers)};
}

} // namespace yishibu
