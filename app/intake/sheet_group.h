#pragma once

#include "app/intake/village_groups.h"

namespace yishibu {

/// The villagers' group that a sheet is named after. Where there is a sheet for each group its name is the group's: 三组,
/// 王家湾. Sheet2 and 花名册（2） are no names, and give an empty text.
QString groupOfSheet(const QString &name, bool isOneOfSeveral, const VillageGroups &villages);

/// The group that holds where each table of a sheet begins: that of the last line across the sheet (第三村民小组) above it,
/// else `group`.
QStringList groupsAbove(const Sheet &sheet, const SheetPlan &plan, const QString &group, const VillageGroups &villages);

} // namespace yishibu
