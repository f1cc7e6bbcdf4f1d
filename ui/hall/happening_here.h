#pragma once

#include "app/moment.h"
#include "app/record_id.h"

#include <QDateTime>

namespace yishibu {

class Hall;

/// The circumstances of what is entered now in the meeting of the hall: as it happens, or from its paper; of a meeting held in
/// parts then of the day of the part that sits (happeningIn()).
Circumstance happeningHere(const Hall &hall, const QDateTime &now);
/// The same of what belongs to that part, whichever sits.
Circumstance happeningIn(const SessionId &session, const Hall &hall, const QDateTime &now);

} // namespace yishibu
