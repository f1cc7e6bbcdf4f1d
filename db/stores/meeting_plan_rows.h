#pragma once

#include "app/meeting/meeting_plan.h"

namespace yishibu {

class Statement;
struct RowImage;

// How what stands in a MeetingPlan lies in its tables.

RowImage rowOf(const BusinessLine &line, bool withdrawn = false);
RowImage rowOf(const RoleHolder &holder, bool withdrawn = false);
RowImage rowOf(const MeetingCopy &copy);
RowImage rowOf(const MeetingChange &change);
RowImage rowOf(const MeetingPart &part, bool withdrawn = false);

// The columns that the readers below take, in their order.
QString businessColumns();
BusinessLine businessLineAt(const Statement &row);
QString roleColumns();
RoleHolder roleHolderAt(const Statement &row);
QString copyColumns();
MeetingCopy copyAt(const Statement &row);
QString changeColumns();
MeetingChange changeAt(const Statement &row);
QString partColumns();
MeetingPart partAt(const Statement &row);

} // namespace yishibu
