#include "ui/hall/happening_here.h"

#include "app/meeting/day_of_opening.h"
#include "ui/hall/hall.h"

namespace yishibu {

Circumstance happeningHere(const Hall &hall, const QDateTime &now)
{
    return happeningIn(hall.session(), hall, now);
}

Circumstance happeningIn(const SessionId &session, const Hall &hall, const QDateTime &now)
{
    for (const MeetingPart &part : hall.parts()) {
        if (part.session.id == session)
            return happeningIn(part, hall.course(), hall.meeting(), now);
    }
    return happening(hall.course(), hall.meeting(), now);
}

} // namespace yishibu
