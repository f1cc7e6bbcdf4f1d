#include "app/attendance/absences.h"

#include <QHash>
#include <algorithm>

namespace yishibu {

QList<AbsenceRun> absencesInARow(QList<KeptAttendance> meetings, int least)
{
    std::ranges::stable_sort(meetings, {}, &KeptAttendance::day);
    QHash<VillagerId, AbsenceRun> open;
    for (const KeptAttendance &meeting : std::as_const(meetings)) {
        for (const VillagerId &who : meeting.expected) {
            if (meeting.came.contains(who) || meeting.excused.contains(who)) {
                open.remove(who);
                continue;
            }
            AbsenceRun &run = open[who];
            run.who = who;
            run.first = run.times == 0 ? meeting.day : run.first;
            run.last = meeting.day;
            ++run.times;
        }
    }
    QList<AbsenceRun> runs;
    for (const AbsenceRun &run : std::as_const(open)) {
        if (run.times >= least)
            runs.append(run);
    }
    // By id where they are alike, so that the list stands still.
    std::ranges::sort(runs, [](const AbsenceRun &a, const AbsenceRun &b) { return a.times != b.times ? a.times > b.times : a.who < b.who; });
    return runs;
}

} // namespace yishibu
