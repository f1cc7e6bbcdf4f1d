#pragma once

#include "app/intake/body_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// What a list of representatives and committee members changes in the seats of the book.
struct SeatChanges
{
    QList<Seat> seats; ///< those of the list: known ones under their ids, new ones with their first day
    QList<Seat> ended; ///< seats of the book that the list does not name any more, with their last day
    QList<Seat> closed; ///< seats of the book whose holder goes on in a new term, with the last day of the old one
    QList<Seat> termed; ///< seats of the book as they were, of which the list tells another term; their new one is in `seats`

    bool operator==(const SeatChanges &) const = default;
};

/// Compares the seats of the book with a list whose people bear their ids of the book. Of the bodies that the list
/// names, a seat that is held today and is not in the list any more ends the day before, so that a meeting of today
/// does not count it and every earlier one still does (Organic Law art. 29: the base of the representatives' meeting).
/// A list of one villagers' group ends seats of that group's people only.
/// A list of a by-election (补选), and one that names fewer than half of those who sit there, ends nobody's seat.
/// Who has another post in the same body ends one seat and begins another. A seat that is new in a body already known
/// begins today; the first list of a body says nothing of its first day. A list that tells terms of office gives them to
/// the seats it names, new or known; one that is over in the book stays as it was, and a term that begins later than
/// today, or more than a year after the seat's first day, is a seat of its own. Seats whose term is over or not begun by
/// the list end nobody else's. Whoever a line left open may mean keeps their
/// seats until a person has settled the line.
SeatChanges seatChanges(const QList<Seat> &kept, const BodyReading &list, const Roster &known, QDate today);

} // namespace yishibu
