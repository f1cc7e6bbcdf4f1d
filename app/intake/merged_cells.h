#pragma once

#include "app/intake/sheet.h"

#include <QMap>

namespace yishibu {

/// The text of a cell, that of the merged block's first cell where it lies inside one.
class MergedCells
{
public:
    explicit MergedCells(const Sheet &sheet);
    Cell cell(int row, int column) const;
    QString text(int row, int column) const { return cell(row, column).text; }
    /// True where the cell is not the first of its block.
    bool isCovered(int row, int column) const;

private:
    const Merge *mergeAt(int row, int column) const;

    const Sheet &m_sheet;
    QMap<int, QList<Merge>> m_byColumn; ///< merges that cover the column, by their first row
};

} // namespace yishibu
