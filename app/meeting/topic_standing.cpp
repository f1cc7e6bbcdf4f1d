#include "app/meeting/topic_standing.h"

#include <algorithm>

namespace yishibu {

namespace {

TopicStanding standingIn(const Meeting &meeting, const AgendaItem &item)
{
    using Kind = TopicStanding::Kind;
    const QDate day = meeting.scheduledAt.date();
    if (item.ending != ItemEnding::Open)
        return {Kind::Ended, item.ending, day};
    return meeting.state == MeetingState::Closed ? TopicStanding() : TopicStanding{Kind::OnAgenda, ItemEnding::Open, day};
}

} // namespace

bool TopicStanding::isFree() const
{
    if (kind == Kind::OnAgenda)
        return false;
    return ending != ItemEnding::Passed && ending != ItemEnding::Consensus;
}

QHash<TopicId, TopicStanding> topicStandings(QList<MeetingAgenda> meetings)
{
    std::ranges::stable_sort(meetings, {}, [](const MeetingAgenda &one) { return one.meeting.scheduledAt; });
    QHash<TopicId, TopicStanding> standings;
    for (const MeetingAgenda &one : std::as_const(meetings)) {
        if (one.meeting.state == MeetingState::Cancelled)
            continue;
        for (const AgendaItem &item : one.items) {
            const TopicStanding standing = standingIn(one.meeting, item);
            // What an earlier meeting said of it is not undone by one that never reached it.
            if (standing.kind != TopicStanding::Kind::Waiting)
                standings.insert(item.topic, standing);
        }
    }
    return standings;
}

} // namespace yishibu
