#pragma once

#include "app/intake/person_reading.h"
#include "app/intake/register_row.h"
#include "app/intake/roster_reading.h"

namespace yishibu {

/// Notes a row that stands for nobody.
void noteSkipped(RosterReading &reading, const RegisterRow &row, RowKind kind);

/// Notes the lines of a list of people who are no new villagers, up to `end`. Whoever is named there is somebody: their names
/// are among those unread.
void passOver(RosterReading &reading, const Sheet &sheet, const Headings &headings, int end);

/// Refuses everybody below a heading that does not tell who they are (HeadingsUnclear). `place`: the sheet's.
void refuseTable(RosterReading &reading, const Sheet &sheet, int place, const Headings &headings, int end);

/// Puts the names of a refused row whose name's cell holds several people, or none, to those that may be somebody's: theirs,
/// and that of the household's head.
void noteUnread(RosterReading &reading, const RegisterRow &row, const PersonReading &person);

} // namespace yishibu
