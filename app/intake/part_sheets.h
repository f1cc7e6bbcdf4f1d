#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// Whether the row stands in a table that names some of the people only: heads of households alone, those who stand for
/// households, or those of a title such as 低保户 and 高龄津贴. Who is not named there is not gone.
bool isOfPart(const RosterReading &people, const SheetRow &at);

/// In such a table 户主 and 本人 are whoever applied. Where the book has another head, whom the sheet does not name, relation
/// and head stay as the book has them, and the row is flagged (HeadByList). People bear their ids of the book.
void keepKnownHeads(RosterReading &people, const Roster &known);

} // namespace yishibu
