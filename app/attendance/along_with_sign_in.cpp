#include "app/attendance/along_with_sign_in.h"

#include <algorithm>

namespace yishibu {

namespace {

/// Whether another sign-in stands that is like this one in what is asked.
bool isElsewhere(const Attendance &attendance, const SignIn &signIn, auto isLike)
{
    return std::ranges::any_of(attendance.signIns(), [&](const SignIn &other) {
        return other.id != signIn.id && !other.withdrawn && isLike(other);
    });
}

bool stillStands(const HouseholdRepresentative &named, const Door &door)
{
    const auto now = std::ranges::find(door.representatives, named.id, &HouseholdRepresentative::id);
    return now != door.representatives.cend() && !now->withdrawn && now->until == named.until;
}

} // namespace

AlongWithSignIn givenBack(AlongWithSignIn came, const SignIn &signIn, const Attendance &attendance, const Door &door)
{
    const bool rests = came.letter && isElsewhere(attendance, signIn, [&](const SignIn &one) { return one.proxy == came.letter->id; });
    if (rests || (came.letter && std::ranges::find(door.proxies, came.letter->id, &Proxy::id) == door.proxies.cend()))
        came.letter.reset();
    if (came.leaveEnds && door.leaveOf(signIn.villager))
        came.leaveEnds.reset();
    const auto sameSigner = [&](const SignIn &one) { return one.villager == signIn.villager && one.household == signIn.household; };
    if (came.named && (!stillStands(*came.named, door) || isElsewhere(attendance, signIn, sameSigner))) {
        came.named.reset();
        came.namedBefore.reset();
    }
    const auto isHere = [&](const SignIn &one) { return one.villager == signIn.villager && one.isPresent(); };
    if (came.observed && isElsewhere(attendance, signIn, isHere))
        came.observed.reset();
    if (came.observed)
        came.observed->left = signIn.left; // who went home since is not back by this
    return came;
}

} // namespace yishibu
