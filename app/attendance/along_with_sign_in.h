#pragma once

#include "app/attendance/attendance.h"
#include "app/attendance/door.h"

namespace yishibu {

/// What comes with somebody who signs in: kept with the sign-in, or neither. Taken back, it is given back with it.
struct AlongWithSignIn
{
    std::optional<Proxy> letter = {};             ///< laid before the meeting; the sign-in names it
    std::optional<LeaveOfAbsence> leaveEnds = {}; ///< they came after all
    std::optional<HouseholdRepresentative> namedBefore = {}; ///< stands until the day before the next
    std::optional<HouseholdRepresentative> named = {};       ///< stands for the household from its first day on
    std::optional<SignIn> observed = {}; ///< they watched until their household named them; as it stood before
    std::optional<SignIn> otherPart = {}; ///< they were in another part of the meeting, and left it with this; not given back

    bool operator==(const AlongWithSignIn &) const = default;
};

/// One sign-in and what comes with it.
struct Arrival
{
    SignIn signIn;
    AlongWithSignIn along = {};
};

/// What of `came` is given back where `signIn` is taken back now: all that nothing has changed since. What the household or
/// the member said later stands, and so does what another sign-in still rests on.
AlongWithSignIn givenBack(AlongWithSignIn came, const SignIn &signIn, const Attendance &attendance, const Door &door);

} // namespace yishibu
