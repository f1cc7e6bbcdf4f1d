#include "app/intake/sheet_group.h"

#include "app/intake/register_row.h"
#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

QString groupOfSheet(const QString &name, bool isOneOfSeveral)
{
    static const QRegularExpression noGroup(u"sheet|工作表|名册|名单|登记|信息|汇总|统计|人口|村民|户籍|表|^\\d+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString titled = groupInTitle(name);
    if (!titled.isEmpty() || !isOneOfSeveral || noGroup.match(name).hasMatch())
        return titled;
    return groupShortForm(name);
}

QString groupTitledIn(const Sheet &sheet, int row)
{
    QString group;
    for (const Cell &cell : sheet.rows[row]) {
        if (const QString titled = groupInTitle(cell.text); !titled.isEmpty())
            group = titled;
    }
    return group;
}

QStringList groupsAbove(const Sheet &sheet, const SheetPlan &plan, const QString &group)
{
    QStringList groups{group};
    const MergedCells merged(sheet);
    for (int row = qMax(0, plan.headings->firstRow - 2); row < qMin<qsizetype>(plan.headings->firstRow, sheet.rows.size()); ++row) {
        const QString title = RegisterRow(sheet, *plan.headings, merged, row).wholeText();
        if (groupNumber(groupShortForm(title)) > 0 && !groupInTitle(title).isEmpty()) // nothing but the group
            groups[0] = groupShortForm(title);
    }
    for (qsizetype table = 0; table + 1 < plan.uses.size(); ++table) {
        const Headings &headings = plan.headingsOf(table);
        const int end = plan.headingsOf(table + 1).firstRow;
        const bool isRegister = plan.uses[table] == TableUse::People;
        QString own = groups.constLast();
        // A list may stand under its own groups; only what stands right above the next table is that one's.
        for (int row = isRegister ? headings.lastRow + 1 : qMax(headings.lastRow + 1, end - 2); row < end; ++row) {
            if (kindOf(RegisterRow(sheet, headings, merged, row)) == RowKind::GroupTitle)
                own = groupTitledIn(sheet, row);
        }
        groups.append(own);
    }
    return groups;
}

} // namespace yishibu
