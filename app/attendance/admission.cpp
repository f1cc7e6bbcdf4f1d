#include "app/attendance/admission.h"

#include "app/attendance/eligibility.h"
#include "app/village/register_rules.h"

namespace yishibu {

Admission admissionOf(const Villager &villager, const Attendance &attendance,
                      const QList<HouseholdRepresentative> &named, QDate day)
{
    if (attendance.isMember(villager.id)) {
        const auto household = attendance.householdOf(villager.id);
        const bool signs = !household || standsFor(villager, *household, named, day);
        return signs ? Admission::Member : Admission::Representative;
    }
    return mayBeNamed(villager, attendance, day) ? Admission::Representative : Admission::Observer;
}

Done mayBeNamed(const Villager &villager, const Attendance &attendance, QDate day)
{
    const auto refuse = [](AttendanceRefusal why) { return std::unexpected(Reason::refusal(why)); };
    if (!attendance.isCounted(villager.household) || !mayRepresent(villager, villager.household, day))
        return refuse(AttendanceRefusal::NotOfHousehold);
    if (attendance.isHere(villager.id) && !attendance.isObserving(villager.id))
        return refuse(AttendanceRefusal::AlreadyHere);
    if (attendance.isHere(villager.household))
        return refuse(AttendanceRefusal::HouseholdHere);
    return {};
}

} // namespace yishibu
