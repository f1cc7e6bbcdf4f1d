#pragma once

#include <QString>

namespace yishibu {

/// The villagers' group that a sheet is named after. Where there is a sheet for each group its name is the group's: 三组,
/// 王家湾. Sheet2 and 花名册（2） are no names, and give an empty text.
QString groupOfSheet(const QString &name, bool isOneOfSeveral);

} // namespace yishibu
