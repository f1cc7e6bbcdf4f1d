#pragma once

#include "app/meeting/meeting_template.h"

namespace yishibu {

/// What kinds of meeting usually have, as it comes with the program.
Outcome<QList<MeetingTemplate>> shippedMeetingTemplates();

} // namespace yishibu
