#include "app/meeting/attendance_of_parts.h"

namespace yishibu {

QList<int> attendedByPart(const QList<MeetingPart> &parts, const Attendance &attendance)
{
    QList<int> came(parts.size(), 0);
    QSet<VillagerId> persons;
    QSet<HouseholdId> households;
    for (const SignIn &signIn : attendance.signIns()) {
        if (signIn.withdrawn || !attendance.counts(signIn))
            continue;
        // A household counts once, whoever of it came to which part.
        if (signIn.household ? households.contains(*signIn.household) : persons.contains(signIn.villager))
            continue;
        if (signIn.household)
            households.insert(*signIn.household);
        persons.insert(signIn.villager);
        for (qsizetype at = 0; at < parts.size(); ++at) {
            if (parts[at].session.id == signIn.session)
                ++came[at];
        }
    }
    return came;
}

} // namespace yishibu
