#pragma once

#include "ui/startup/workplace.h"

namespace yishibu::bench {

inline constexpr int villagersOfTown = 13'663;

/// The desks over a book that was just made or opened; the process ends where it was not.
std::unique_ptr<Workplace> workplaceOver(Outcome<std::unique_ptr<Book>> book, const Clock &clock);
/// Takes the people of a town, or of a place of so many, into the book.
void fillTown(Book &book, const QDateTime &now, int villagers = villagersOfTown);
/// Opens a meeting that every adult of the town should attend; about that one item, where something is proposed.
MeetingId openMeeting(Workplace &place, const QString &proposal = {});

} // namespace yishibu::bench
