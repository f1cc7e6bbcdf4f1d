#pragma once

#include "app/attendance/attendance.h"
#include "app/outcome.h"
#include "app/village/household_representative.h"
#include "app/village/villager.h"

#include <QDate>
#include <QList>

namespace yishibu {

/// As what somebody of the register comes in at the door: one rule for the page, the panel and the desk.
enum class Admission {
    Member,         ///< should attend, and signs at once
    Representative, ///< may stand for a household that counts and is not here, but nobody named them: that is asked first
    Observer,       ///< 列席, 旁听: never counted
};

/// `named`: the 户代表 of all households. Somebody of a household that is here already comes in as an observer, and so does
/// somebody who is no adult of it: a household counts once, by one adult (Organic Law 2025 art. 26).
Admission admissionOf(const Villager &villager, const Attendance &attendance,
                      const QList<HouseholdRepresentative> &named, QDate day);

/// Whether somebody may be named at the door to stand for their household and sign in for it, in one act; somebody too who
/// only watches so far.
Done mayBeNamed(const Villager &villager, const Attendance &attendance, QDate day);

} // namespace yishibu
