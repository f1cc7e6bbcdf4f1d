#pragma once

#include "app/attendance/along_with_sign_in.h"
#include "app/outcome.h"

namespace yishibu {

class Database;

/// What was kept in one transaction with this sign-in, told by the lines of the journal that stand beside its own, each as it
/// stood before: the leave as asked, who stood for the household with the last day they had, the observer as they watched. A
/// line that somebody wrote at another time is none of them.
Outcome<AlongWithSignIn> cameWithSignIn(Database &database, const SignIn &signIn);

} // namespace yishibu
