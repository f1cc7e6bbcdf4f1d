#pragma once

#include "app/agenda/agenda_item.h"
#include "app/meeting/meeting.h"
#include "app/outcome.h"

namespace yishibu {

class Database;
class Statement;
struct Fact;
struct RowImage;

// How a meeting, its session, position and agenda items stand in their tables; for every store whose facts change
// them: opening, counting, closing.

RowImage meetingRow(const Meeting &meeting);
RowImage sessionRow(const Session &session, const Meeting &meeting);
RowImage positionRow(const MeetingId &id, const StagePoint &at);
RowImage agendaItemRow(const AgendaItem &item, bool withdrawn = false, const QStringList &moments = {});

/// Says in a fact's first row in which session it happened: in the one that sits.
Done putSession(Database &database, Fact &fact);

/// "SELECT … FROM meeting m …", which meetingFrom() reads.
QString meetingColumns();
Meeting meetingFrom(const Statement &row);

/// "SELECT … FROM agenda_item ", which agendaItemFrom() reads.
QString agendaItemColumns();
AgendaItem agendaItemFrom(const Statement &row);

} // namespace yishibu
