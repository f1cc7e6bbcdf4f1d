#pragma once

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

} // namespace yishibu
