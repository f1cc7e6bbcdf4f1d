#include "app/intake/merged_cells.h"

#include <algorithm>

namespace yishibu {

MergedCells::MergedCells(const Sheet &sheet) : m_sheet(sheet)
{
    for (const Merge &merge : sheet.merges) {
        for (int column = merge.left; column <= merge.right && column < merge.left + 64; ++column)
            m_byColumn[column].append(merge);
    }
    for (QList<Merge> &merges : m_byColumn)
        std::sort(merges.begin(), merges.end(), [](const Merge &a, const Merge &b) { return a.top < b.top; });
}

const Merge *MergedCells::mergeAt(int row, int column) const
{
    const auto found = m_byColumn.constFind(column);
    if (found == m_byColumn.constEnd())
        return nullptr;
    const auto after = std::upper_bound(found->cbegin(), found->cend(), row,
                                        [](int wanted, const Merge &merge) { return wanted < merge.top; });
    if (after == found->cbegin())
        return nullptr;
    const Merge &last = *std::prev(after);
    return row <= last.bottom ? &last : nullptr;
}

Cell MergedCells::cell(int row, int column) const
{
    const Merge *merge = mergeAt(row, column);
    return merge ? m_sheet.cell(merge->top, merge->left) : m_sheet.cell(row, column);
}

bool MergedCells::isCovered(int row, int column) const
{
    const Merge *merge = mergeAt(row, column);
    return merge && (row != merge->top || column != merge->left);
}

} // namespace yishibu
