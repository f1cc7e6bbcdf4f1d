#include "ui/rating/rating_desk.h"

#include "db/book.h"
#include "db/stores/rating_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"

#include <algorithm>

namespace yishibu {

Done RatingDesk::mayAct() const
{
    if (!m_hall.hasMeeting() || m_hall.meeting().state == MeetingState::Closed)
        return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    if (m_hall.meeting().state != MeetingState::Open)
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    return {};
}

/// What was found out in one way is taken back before people are asked in another.
Done RatingDesk::mayAsk(RatingMethod method) const
{
    if (const Done may = mayAct(); !may)
        return may;
    const std::optional<Rating> before = standing();
    if (before && before->method != method)
        return std::unexpected(Reason::refusal(RatingRefusal::AnotherStands));
    return {};
}

int RatingDesk::toBeAsked() const
{
    const QList<SignIn> &signIns = m_hall.attendance().signIns();
    return int(std::ranges::count_if(signIns, [this](const SignIn &one) { return m_hall.attendance().isHereBy(one); }));
}

std::optional<Rating> RatingDesk::standing() const
{
    const QList<Rating> &all = m_hall.ratings();
    for (auto rating = all.crbegin(); rating != all.crend(); ++rating) {
        if (!rating->withdrawn)
            return *rating;
    }
    return std::nullopt;
}

Done RatingDesk::put(const Outcome<Rating> &kept)
{
    if (!kept)
        return std::unexpected(kept.error());
    QList<Rating> all = m_hall.ratings();
    const auto known = std::ranges::find(all, kept->id, &Rating::id);
    if (known != all.end())
        *known = *kept;
    else
        all.append(*kept);
    m_hall.setRatings(std::move(all));
    return {};
}

Done RatingDesk::count(RatingMethod method, int asked, const MoodCount &count)
{
    if (const Done may = mayAsk(method); !may)
        return may;
    if (const Done may = mayRate(asked, count); !may)
        return may;
    const QDateTime now = m_clock.now();
    const Rating rating{.meeting = m_hall.meeting().id,
                        .method = method,
                        .asked = asked,
                        .count = count,
                        .given = {.circumstance = happeningHere(m_hall, now)}};
    std::optional<Rating> before = standing();
    if (!before)
        return put(m_book.ratings().keep(rating, now));
    const auto kept = m_book.ratings().replace(*before, rating, now);
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.setRatingShown(false);
    before->withdrawn = true;
    return then(put(*before), [this, &kept] { return put(kept); });
}

Done RatingDesk::tap(Mood mood)
{
    if (const Done may = mayAsk(RatingMethod::Taps); !may)
        return may;
    const QDateTime now = m_clock.now();
    std::optional<Rating> rating = standing();
    if (!rating) {
        rating = Rating{.meeting = m_hall.meeting().id,
                        .method = RatingMethod::Taps,
                        .asked = toBeAsked(),
                        .given = {.circumstance = happeningHere(m_hall, now)}};
    }
    const auto more = tapped(rating->asked, rating->count, mood);
    if (!more)
        return std::unexpected(more.error());
    rating->count = *more;
    m_hall.setRatingShown(false); // whoever taps next does not see how others did
    return put(m_book.ratings().keep(*rating, now));
}

void RatingDesk::show(bool shown)
{
    m_hall.setRatingShown(shown && standing());
}

bool RatingDesk::isShown() const
{
    return m_hall.isRatingShown();
}

Done RatingDesk::withdraw()
{
    if (const Done may = mayAct(); !may)
        return may;
    const std::optional<Rating> rating = standing();
    m_hall.setRatingShown(false);
    return rating ? put(m_book.ratings().withdraw(*rating, m_clock.now())) : Done();
}

} // namespace yishibu
