#pragma once

#include "app/intake/sheet.h"
#include "db/sheets/sheet_limits.h"

namespace yishibu {

/// What the sheets of one file may still hold, together.
struct SheetRoom
{
    qsizetype cells = sheetCellLimit;
    qsizetype rows = 2 * sheetRowLimit;
    qsizetype merges = sheetMergeLimit;
};

/// A sheet that is being read, cell by cell in whatever order, within what one sheet and the whole file may hold.
class GrowingSheet
{
public:
    explicit GrowingSheet(SheetRoom &room) : m_room(&room) {}

    /// False where the cell lies beyond the limits; an empty cell needs no room and lies nowhere.
    bool put(int row, int column, Cell cell);
    /// False where there are too many. One that is no rectangle within the rows is left out; what reaches beyond the
    /// columns is cut.
    bool merge(Merge merge);
    Sheet take() { return std::move(m_sheet); }

private:
    SheetRoom *m_room;
    Sheet m_sheet;
};

/// A number as a cell: a day where its style says so and the number can be one.
Cell numberCell(double number, bool isDate, bool startsIn1904);

} // namespace yishibu
