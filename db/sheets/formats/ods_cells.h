#pragma once

#include "app/intake/sheet.h"

#include <expected>

class QXmlStreamReader;

namespace yishibu {

struct SheetRoom;

enum class OdsTableFault { Damaged, TooManyRows };

/// Reads one <table:table>; the reader stands on its start and afterwards on its end. What stands repeated is
/// repeated, what is deleted but still recorded, drawn or annotated is left out.
std::expected<Sheet, OdsTableFault> readOdsTable(QXmlStreamReader &reader, SheetRoom &room);

/// The text of one <text:p>: runs of blanks as one, <text:s>, tabs and line breaks as what they stand for, without
/// notes and readings. The reader stands on its start.
QString odsParagraph(QXmlStreamReader &reader);

} // namespace yishibu
