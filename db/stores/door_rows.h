#pragma once

#include "app/attendance/door.h"
#include "db/journal/journal.h"
#include "db/stores/column_words.h"

namespace yishibu {

// How the door's facts stand in their tables: every column of the row, and read back from `columns` in that order.

RowImage rowOf(const LeaveOfAbsence &leave);
RowImage rowOf(const Proxy &letter);
RowImage rowOf(const OutsideObserver &guest);
RowImage rowOf(const SheetReconciliation &compared);

LeaveOfAbsence leaveAt(const Statement &row);
Proxy proxyAt(const Statement &row);
OutsideObserver observerAt(const Statement &row);
SheetReconciliation reconciliationAt(const Statement &row);

extern const QString leaveColumns;
extern const QString proxyColumns;
extern const QString observerColumns;
extern const QString reconciliationColumns;

} // namespace yishibu
