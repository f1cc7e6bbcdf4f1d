#include "db/sheets/formats/growing_sheet.h"

#include "app/intake/spreadsheet_number.h"

namespace yishibu {

bool GrowingSheet::put(int row, int column, Cell cell)
{
    if (cell.kind == Cell::Kind::Empty)
        return true;
    if (row < 0 || column < 0 || row >= sheetRowLimit || column >= sheetColumnLimit)
        return false;
    if (row >= m_sheet.rows.size()) {
        m_room->rows -= row + 1 - m_sheet.rows.size();
        if (m_room->rows < 0)
            return false;
        m_sheet.rows.resize(row + 1);
    }
    QList<Cell> &cells = m_sheet.rows[row];
    if (column >= cells.size()) {
        m_room->cells -= column + 1 - cells.size();
        if (m_room->cells < 0)
            return false;
        cells.resize(column + 1);
    }
    cells[column] = std::move(cell);
    return true;
}

bool GrowingSheet::merge(Merge merge)
{
    const bool isRectangle = merge.top >= 0 && merge.left >= 0 && merge.top <= merge.bottom && merge.left <= merge.right;
    if (!isRectangle || merge.bottom >= sheetRowLimit || merge.left >= sheetColumnLimit)
        return true;
    if (--m_room->merges < 0)
        return false;
    merge.right = qMin(merge.right, sheetColumnLimit - 1);
    m_sheet.merges.append(merge);
    return true;
}

Cell numberCell(double number, DateShown shown, bool startsIn1904)
{
    if (shown != DateShown::No) {
        const QDate day = spreadsheetDay(number, startsIn1904);
        if (day.isValid() && shown == DateShown::Month && day.day() == 1)
            return {Cell::Kind::Date, day.toString(u"yyyy-MM")};
        if (day.isValid())
            return {Cell::Kind::Date, day.toString(Qt::ISODate)};
    }
    return {Cell::Kind::Number, spreadsheetNumberText(number)};
}

} // namespace yishibu
