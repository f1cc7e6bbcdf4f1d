#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"

#include <array>

namespace yishibu {

/// 满意度: the five faces that people choose from, the friendliest first.
enum class Mood {
    VeryContent, ///< 很满意
    Content,     ///< 满意
    Fair,        ///< 一般
    Discontent,  ///< 不满意
    VeryDiscontent, ///< 很不满意
};
inline constexpr int moodCount = 5;

/// How people were asked.
enum class RatingMethod {
    Slips, ///< slips with five faces, counted
    Hands, ///< hands for one face after the other
    Taps,  ///< one tap each at the laptop, as they leave
};

/// How many chose each face.
struct MoodCount
{
    std::array<int, moodCount> chosen{};

    int of(Mood mood) const { return chosen[size_t(mood)]; }
    int answers() const;
    bool operator==(const MoodCount &) const = default;
};

/// One asking at the end of a meeting. It is never told without how many answered of those who were asked.
struct Rating
{
    RatingId id = RatingId::fresh();
    MeetingId meeting = MeetingId::fresh();
    RatingMethod method = RatingMethod::Slips;
    int asked = 0;          ///< how many were there to be asked
    MoodCount count;
    Moment given;
    bool withdrawn = false;

    bool operator==(const Rating &) const = default;
};

enum class RatingRefusal {
    NobodyAsked,
    NegativeFigure,  ///< figures: the figure
    MoreThanAsked,   ///< figures: answers, people asked
    AnotherStands,   ///< one that people were asked for in another way; it is taken back first
    NothingCounted,  ///< nobody answered; that is no rating
};

/// Whether the figures can be: no more answers than people asked, none below zero, at least one.
Done mayRate(int asked, const MoodCount &count);
/// One more tap on a face; refused once as many answered as were asked.
Outcome<MoodCount> tapped(int asked, const MoodCount &count, Mood mood);

/// What is said of a rating, all of it or nothing: who answered, and how many of these were content.
struct RatingFigures
{
    int asked = 0;
    int answers = 0;
    int content = 0;         ///< very content and content
    int responsePercent = 0; ///< answers of those asked, rounded half up
    int contentPercent = 0;  ///< content of those who answered

    /// Fewer than half answered: the figures speak for few.
    bool isThin() const { return 2 * answers < asked; }
    bool operator==(const RatingFigures &) const = default;
};

RatingFigures figuresOf(const Rating &rating);

} // namespace yishibu
