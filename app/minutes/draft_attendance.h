#pragma once

#include "app/minutes/draft.h"

namespace yishibu {

/// The sign-in part of the minutes: the base figure and who was left out of it, who was there, for whom and by whose help,
/// the letters of authorisation, who stayed away.
void layAttendance(const MinutesSource &source, Minutes &minutes);

/// In which capacity the minutes name an observer whose hand counted: a member of the collective who moved away, in the
/// meeting of their group (RCEO art. 64).
QString votingMember();

} // namespace yishibu
