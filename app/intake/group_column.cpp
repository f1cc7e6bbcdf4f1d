#include "app/intake/group_column.h"

#include "app/intake/register_row.h"
#include "app/intake/repairs.h"

namespace yishibu {

bool isGroupOfBlocks(const Sheet &sheet, const Headings &headings, int end)
{
    if (!headings.has(Column::Group) || !tellsHome(headings))
        return false;
    const MergedCells merged(sheet);
    QString above;
    int written = 0, blank = 0;
    for (int i = headings.lastRow + 1; i < end; ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        if (kindOf(row) != RowKind::Person)
            continue;
        const QString group = groupShortForm(repairedText(row.filledText(Column::Group)).text);
        if (group == above) // also a first row that tells none
            return false;
        written += group.isEmpty() ? 0 : 1;
        blank += group.isEmpty() ? 1 : 0;
        above = group.isEmpty() ? above : group;
    }
    return blank >= written;
}

} // namespace yishibu
