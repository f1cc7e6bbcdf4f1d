#pragma once

#include "app/intake/repairs.h"

#include <QStringList>

namespace yishibu {

/// The names of one or several people in a cell: 李二、王小三, or one to a line. Empty where it holds no name: 4, 无, #N/A.
QStringList namesInCell(const QString &typed);

/// Whether a cell that should hold a name holds none: a number, an error of the spreadsheet, 无. Of an empty one and of one
/// whose characters were lost it says nothing.
bool isNoName(const QString &name);

/// Takes off signs and numbers that stand before or behind a name (王一★, 1、钱一) and flags them; one that may hide a
/// character of it (*, ○) stays.
void takeOffSigns(Repaired &name);

} // namespace yishibu
