#pragma once

#include "ui/startup/workplace.h"

namespace yishibu::bench {

inline constexpr int villagersOfTown = 13'663;

/// Takes the people of a town into the book.
void fillTown(Book &book, const QDateTime &now);
/// Opens a meeting that every adult of the town should attend.
MeetingId openMeeting(Workplace &place);

} // namespace yishibu::bench
