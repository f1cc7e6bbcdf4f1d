#pragma once

#include "app/intake/sheet_plan.h"

namespace yishibu {

/// The villagers' groups that titles and sheet names tell, in a village of several natural villages (自然村) with groups of
/// their own: where 王家湾1组 and 李家坝1组 both stand, neither is 一组.
class VillageGroups
{
public:
    VillageGroups() = default;
    VillageGroups(const Workbook &workbook, const QList<SheetPlan> &plans);

    /// The group in short form, with its village where several have the number; empty where the text names none.
    QString in(const QString &title) const;
    /// That of a line across the sheet (row from 0); the last one where there are several.
    QString inRow(const Sheet &sheet, int row) const;

private:
    void add(const QString &title);

    QHash<QString, QStringList> m_villages; ///< of each group's short form
};

/// Lines across a table that name two natural villages or more (王家湾, 李家坝), the first of them above the first person:
/// the rows (from 0) and their names. None in a table that has a column of groups.
QHash<int, QString> villageTitles(const Sheet &sheet, const Headings &headings, int end);

} // namespace yishibu
