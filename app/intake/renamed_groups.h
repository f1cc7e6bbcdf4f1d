#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// Groups of the book that a sheet does not name, each with the group of the sheet in which its households stand now: 一组
/// became 王家湾, or 二组 was merged into 一组. So where more than half of the group's households fit one group of the sheet by
/// head, another member and the number or a birth date; or more than half of a group's that the book does not have.
QHash<QString, QString> renamedGroups(const RosterReading &people, const Roster &known);

/// The book's people with their groups called so, to be compared with the sheet.
Roster withGroupsCalled(const Roster &known, const QHash<QString, QString> &names);

} // namespace yishibu
