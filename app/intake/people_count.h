#pragma once

#include "app/intake/sheet.h"

namespace yishibu {

/// How many persons a sheet holds from that row (from 0) on, up to `end` where it is told, counted without reading the rows: by what stands in the
/// cells, wherever they stand. A row is a person where a cell is an ID number or what a spreadsheet made of one, or says
/// 户主, 配偶, 子 or another relation, or a sex; or where the name column (from 0, or -1) holds a name. Lines of totals,
/// notes and repeated headings are none. It is the second of two independent counts: an import whose rows read differ
/// from it has passed over somebody, or taken a note for a person.
int countPeople(const Sheet &sheet, int firstRow, int nameColumn, int end = -1);

} // namespace yishibu
