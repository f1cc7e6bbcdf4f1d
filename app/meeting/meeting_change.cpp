#include "app/meeting/meeting_change.h"

#include "app/meeting/course.h"
#include "app/meeting/vote_in_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(PlanRefusal why, QList<qint64> figures = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures)));
}

Done isPreparing(const Meeting &meeting)
{
    switch (meeting.state) {
    case MeetingState::Preparing: return {};
    case MeetingState::Open: return refuse(PlanRefusal::AlreadyBegun);
    case MeetingState::Closed: return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    case MeetingState::Cancelled: return std::unexpected(Reason::refusal(CourseRefusal::Cancelled));
    }
    return {};
}

QList<MeetingPart> moved(QList<MeetingPart> parts, qint64 days, qint64 seconds)
{
    for (MeetingPart &part : parts)
        part.session.scheduledAt = part.session.scheduledAt.addDays(days).addSecs(seconds);
    return parts;
}

/// Whether every motion that is put and not decided has its hands of that part.
bool handsAreKept(const MeetingPart &sitting, const QList<Vote> &votes)
{
    return std::ranges::all_of(votes, [&sitting](const Vote &vote) {
        const PartCount *part = partOf(vote, sitting.session.id);
        return vote.withdrawn || vote.counted || (part && part->hands);
    });
}

bool followEachOther(const QList<MeetingPart> &parts, QDateTime before)
{
    return std::ranges::all_of(parts, [&before](const MeetingPart &part) {
        const bool later = part.session.scheduledAt > before;
        before = part.session.scheduledAt;
        return later;
    });
}

} // namespace

const MeetingChange *MeetingPlan::standingChange() const
{
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        if (!change->withdrawn)
            return &*change;
    }
    return nullptr;
}

Done mayPutOff(const Meeting &meeting, const QDateTime &to, const QString &reason, const QDateTime &now)
{
    if (const Done preparing = isPreparing(meeting); !preparing)
        return preparing;
    if (!to.isValid())
        return refuse(PlanRefusal::NoNewTime);
    if (to == meeting.scheduledAt)
        return refuse(PlanRefusal::SameTime);
    const bool wasHeldSince = meeting.scheduledAt.date() < now.date(); // then it is entered from its paper
    if (to < now && !wasHeldSince)
        return refuse(PlanRefusal::TimeIsPast);
    return reason.trimmed().isEmpty() ? Done(refuse(PlanRefusal::NoReason)) : Done();
}

Meeting putOff(Meeting meeting, const QDateTime &to)
{
    meeting.scheduledAt = to;
    meeting.noticeGivenOn = {};
    meeting.urgentReason.clear();
    return meeting;
}

Done mayTypeOver(const Meeting &kept, const QDateTime &to, bool isInParts, bool isLateEntry)
{
    const bool isKnown = kept.noticeGivenOn.isValid() || isInParts || isLateEntry;
    return isKnown && to != kept.scheduledAt ? Done(refuse(PlanRefusal::TimeIsKnown)) : Done();
}

QList<MeetingPart> partsMovedAlong(const QList<MeetingPart> &parts, const QDateTime &from, const QDateTime &to)
{
    QList<MeetingPart> further = parts.mid(1);
    further.removeIf([](const MeetingPart &part) { return part.openedAt.isValid(); });
    const QList<MeetingPart> atTheirHour = moved(further, from.date().daysTo(to.date()), 0);
    return followEachOther(atTheirHour, to) ? atTheirHour : moved(further, 0, from.secsTo(to));
}

QString partName(int ordinal)
{
    return u"第%1片"_s.arg(chineseNumeral(ordinal));
}

Done mayCallOff(const Meeting &meeting, const QString &reason)
{
    if (const Done preparing = isPreparing(meeting); !preparing)
        return preparing;
    return reason.trimmed().isEmpty() ? Done(refuse(PlanRefusal::NoReason)) : Done();
}

Meeting callOff(Meeting meeting)
{
    meeting.state = MeetingState::Cancelled;
    return meeting;
}

Done mayTakePlaceAfterAll(const Meeting &meeting, const QString &because)
{
    if (meeting.state != MeetingState::Cancelled)
        return refuse(PlanRefusal::NotCalledOff);
    return because.trimmed().isEmpty() ? Done(refuse(PlanRefusal::NoReason)) : Done();
}

Meeting takePlaceAfterAll(Meeting meeting)
{
    meeting.state = MeetingState::Preparing;
    meeting.noticeGivenOn = {};
    meeting.urgentReason.clear();
    return meeting;
}

Done mayBeInParts(const RuleCard &card, const QString &reason)
{
    if (!card.decides || !card.partsArticle.isEmpty() || !reason.trimmed().isEmpty())
        return {};
    return refuse(PlanRefusal::PartsWithoutLaw);
}

Done mayAddPart(const Meeting &meeting, const QList<MeetingPart> &parts, const QString &place, const QDateTime &at)
{
    if (meeting.state == MeetingState::Cancelled)
        return std::unexpected(Reason::refusal(CourseRefusal::Cancelled));
    if (meeting.state == MeetingState::Closed)
        return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    if (place.trimmed().isEmpty())
        return refuse(PlanRefusal::PartWithoutPlace);
    if (!at.isValid())
        return refuse(PlanRefusal::PartWithoutTime);
    const QDateTime before = parts.isEmpty() ? meeting.scheduledAt : parts.last().session.scheduledAt;
    if (at <= before)
        return refuse(PlanRefusal::PartNotLater, {qMax<qint64>(1, parts.size())});
    return {};
}

Outcome<MeetingPart> nextPart(const Meeting &meeting, const QList<MeetingPart> &parts, const QList<Vote> &votes)
{
    if (meeting.state != MeetingState::Open)
        return std::unexpected(Reason::refusal(meeting.state == MeetingState::Closed ? CourseRefusal::AlreadyClosed
                                                                                     : CourseRefusal::NotOpenYet));
    // The opening part sits from the opening of the meeting on.
    const auto next = std::find_if(parts.cbegin() + qMin<qsizetype>(1, parts.size()), parts.cend(),
                                   [](const MeetingPart &part) { return !part.openedAt.isValid(); });
    if (next == parts.cend())
        return refuse(PlanRefusal::NoPartLeft);
    if (!handsAreKept(*std::prev(next), votes))
        return refuse(PlanRefusal::HandsNotKept, {std::distance(parts.cbegin(), next)});
    return *next;
}

} // namespace yishibu
