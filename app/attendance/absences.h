#pragma once

#include "app/record_id.h"

#include <QDate>
#include <QList>
#include <QSet>

namespace yishibu {

/// Who was asked to one kept meeting and who came to it.
struct KeptAttendance
{
    QDate day;
    QSet<VillagerId> expected; ///< 应到
    QSet<VillagerId> came;     ///< whoever signed in, also if they left early
    QSet<VillagerId> excused;  ///< 请假 with a reason
};

/// Somebody who stayed away from the last meetings in a row, without leave.
struct AbsenceRun
{
    VillagerId who = VillagerId::fresh();
    int times = 0;
    QDate first; ///< the first and the last of these meetings
    QDate last;

    bool operator==(const AbsenceRun &) const = default;
};

/// Three in a row without good reason may end a representative's seat (浙江 22, 重庆 14, 山东 42; law-and-paper.md A1). Counted
/// back from the last meeting of each; one to which they came, or asked leave for with a reason, ends the row. A meeting
/// to which somebody was not asked says nothing about them. Most absences first.
QList<AbsenceRun> absencesInARow(QList<KeptAttendance> meetings, int least = 3);

} // namespace yishibu
