#include "app/intake/sheet_group.h"

#include "app/intake/gone_people.h"
#include "app/intake/register_row.h"
#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Sheets for a year, or of the dead, newcomers and the like: 2023年, 死亡, 低保户.
bool isNoPlace(const QString &name)
{
    static const QRegularExpression words(
        u"(19|20)\\d{2}|\\d+[年月]|年度|^(男|女)$|^(在册|在籍|在家|常住|空挂|外来|外出|流动|历史|新增|减少|变动|变更|迁入|转入|出生|备份|副本|导出|模板|说明|封面|目录)"_s);
    return words.match(halfWidth(name)).hasMatch() || titleStanding(name) != TitleStanding::None || listTitle(name) != ListTitle::None;
}

} // namespace

QString groupOfSheet(const QString &name, bool isOneOfSeveral, const VillageGroups &villages)
{
    static const QRegularExpression noGroup(u"sheet|工作表|名册|名单|登记|信息|汇总|统计|人口|村民|户籍|表|^\\d+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString titled = villages.in(name);
    if (!titled.isEmpty() || !isOneOfSeveral || noGroup.match(name).hasMatch() || isNoPlace(name))
        return titled;
    return groupShortForm(name);
}

QStringList groupsAbove(const Sheet &sheet, const SheetPlan &plan, const QString &group, const VillageGroups &villages)
{
    QStringList groups{group};
    const MergedCells merged(sheet);
    for (int row = qMax(0, plan.headings->firstRow - 2); row < qMin<qsizetype>(plan.headings->firstRow, sheet.rows.size()); ++row) {
        const QString title = RegisterRow(sheet, *plan.headings, merged, row).wholeText();
        if (groupNumber(groupShortForm(title)) > 0 && !villages.in(title).isEmpty()) // nothing but the group
            groups[0] = groupShortForm(title);
    }
    for (qsizetype table = 0; table + 1 < plan.uses.size(); ++table) {
        const Headings &headings = plan.headingsOf(table);
        const int end = plan.headingsOf(table + 1).firstRow;
        const bool isRegister = plan.uses[table] == TableUse::People;
        QString own = groups.constLast();
        // A list may stand under its own groups; only what stands right above the next table is that one's.
        for (int row = isRegister ? headings.lastRow + 1 : qMax(headings.lastRow + 1, end - 2); row < end; ++row) {
            if (kindOf(RegisterRow(sheet, headings, merged, row)) != RowKind::GroupTitle)
                continue;
            const QString titled = villages.inRow(sheet, row);
            own = titled.isEmpty() ? own : titled;
        }
        groups.append(own);
    }
    return groups;
}

} // namespace yishibu
