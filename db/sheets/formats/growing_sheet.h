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

/// What of a date a cell's style shows.
enum class DateShown {
    No,    ///< the number is none
    Day,   ///< the whole date, or a part of it that is no month
    Month, ///< year and month
};

/// A number as a cell: a day where its style says so and the number can be one. The 1st of a month that is shown as a month
/// alone is that month, 1965-03: it was typed so, and the day is the spreadsheet's.
Cell numberCell(double number, DateShown shown, bool startsIn1904);

} // namespace yishibu
