#pragma once

#include "app/rehearsal/meeting_script.h"
#include "app/rules/strict_json.h"

namespace yishibu {

/// One act of a script file. Times without a day are on the meeting's day; items are numbered from 1 in the
/// file and from 0 here.
ScriptAct readAct(StrictObject object, QDate meetingDay, int items);

PersonRef readPerson(StrictObject object);

} // namespace yishibu
