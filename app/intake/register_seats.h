#pragma once

#include "app/intake/body_reading.h"
#include "app/intake/roster_reading.h"
#include "app/village/seat.h"

namespace yishibu {

/// What a register's row says of the seats of its person: 职务, 是否村民代表, and beside them 联系户数 and 任期. Nothing where it
/// says nothing. The person is left to whoever reads the row.
std::optional<RowOffice> officeIn(const RegisterRow &row);

/// A column 村民代表 that holds mostly names tells by whom the household is represented, and not who is one: it is taken out of the
/// headings, and told as not taken in.
void leaveNamedRepresentatives(const Sheet &sheet, Headings &headings);

/// Adds the seats of the register's own rows to what the lists of the file say. 是否村民代表 gives a seat where it says yes, 职务
/// where its words name one body and post; other words stay open, and nobody is guessed. A register ends nobody's seat: a
/// body whose members a list of the file names takes nobody in by it either, but asks. `villagers` are those whose rows count.
void readOffices(BodyReading &lists, const RosterReading &people, const QList<Villager> &villagers);

/// Holds what the register's rows say against the seats of the book: 否 of somebody who is a representative, another post in the
/// same body, and a seat that ended in the book are left open (OpenReason::SeatDisagrees), and the book is followed.
void holdAgainstBook(BodyReading &lists, const QList<Seat> &kept, QDate today);

} // namespace yishibu
