#include "app/meeting/day_of_opening.h"

#include "app/meeting/course.h"
#include "app/meeting/meeting_plan.h"

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(CourseRefusal why, QDate day)
{
    return std::unexpected(Reason::refusal(why, {day.toJulianDay()}));
}

Done isPreparing(const Meeting &meeting)
{
    switch (meeting.state) {
    case MeetingState::Preparing: return {};
    case MeetingState::Open: return std::unexpected(Reason::refusal(PlanRefusal::AlreadyBegun));
    case MeetingState::Closed: return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    case MeetingState::Cancelled: return std::unexpected(Reason::refusal(CourseRefusal::Cancelled));
    }
    return {};
}

Done hasReason(const QString &reason)
{
    return reason.trimmed().isEmpty() ? Done(std::unexpected(Reason::refusal(PlanRefusal::NoReason))) : Done();
}

} // namespace

Done mayOpenOn(const Meeting &meeting, const std::optional<LateEntry> &lateEntry, QDate today)
{
    const QDate day = meeting.scheduledAt.date();
    if (lateEntry) {
        if (day != lateEntry->heldOn)
            return refuse(CourseRefusal::EnteredForOtherDay, lateEntry->heldOn);
        return day > today ? Done(refuse(CourseRefusal::NotHeldYet, day)) : Done();
    }
    if (day == today)
        return {};
    return refuse(day > today ? CourseRefusal::PlannedForLater : CourseRefusal::PlannedForBefore, day);
}

Done mayBeginOn(const MeetingPart &part, const std::optional<LateEntry> &lateEntry, QDate today)
{
    const QDate day = part.session.scheduledAt.date();
    return lateEntry && day > today ? Done(refuse(CourseRefusal::NotHeldYet, day)) : Done();
}

QDateTime todayInstead(const Meeting &meeting, const QDateTime &now)
{
    QDateTime to = now;
    to.setTime(meeting.scheduledAt.time());
    if (to >= now)
        return to;
    to.setTime(QTime(now.time().hour(), now.time().minute()));
    return to;
}

Done mayBeHeldToday(const Meeting &meeting, const QString &reason, QDate today)
{
    if (const Done preparing = isPreparing(meeting); !preparing)
        return preparing;
    if (meeting.scheduledAt.date() == today)
        return std::unexpected(Reason::refusal(PlanRefusal::SameTime));
    return hasReason(reason);
}

Done mayBeLateEntry(const Meeting &meeting, const QString &reason, QDate today)
{
    if (const Done preparing = isPreparing(meeting); !preparing)
        return preparing;
    if (!meeting.scheduledAt.isValid())
        return std::unexpected(Reason::refusal(CourseRefusal::MissingTime));
    if (meeting.scheduledAt.date() > today)
        return refuse(CourseRefusal::NotHeldYet, meeting.scheduledAt.date());
    return hasReason(reason);
}

Circumstance happening(const CourseRecord &course, const Meeting &meeting, const QDateTime &now)
{
    if (!course.lateEntry)
        return {.happenedAt = now};
    return {.happenedAt = meeting.scheduledAt, .precision = Precision::Day, .source = Source::Paper};
}

Circumstance happeningIn(const MeetingPart &part, const CourseRecord &course, const Meeting &meeting, const QDateTime &now)
{
    Circumstance how = happening(course, meeting, now);
    if (how.source == Source::Paper && part.session.scheduledAt.isValid())
        how.happenedAt = part.session.scheduledAt;
    return how;
}

} // namespace yishibu
