#pragma once

#include "app/minutes/draft.h"

namespace yishibu {

/// Lays what was said about an item into its lines: papers beside it, remarks, how people were grouped, the three columns, which words of groups
/// were brought together, and what is to be checked and nobody does.
void layDiscussion(const MinutesSource &source, const AgendaItem &item, ItemLines &lines);

/// The rating that stands; none where nobody was asked, or it was taken back.
std::optional<RatingLine> ratingLine(const MinutesSource &source);

} // namespace yishibu
