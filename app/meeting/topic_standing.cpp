#include "app/meeting/topic_standing.h"

#include <algorithm>

namespace yishibu {

namespace {

TopicStanding standingIn(const Meeting &meeting, const AgendaItem &item)
{
    using Kind = TopicStanding::Kind;
    const QDate day = meeting.scheduledAt.date();
    if (item.ending != ItemEnding::Open)
        return {.kind = Kind::Ended, .ending = item.ending, .day = day, .otherwise = item.otherwise};
    return meeting.state == MeetingState::Closed ? TopicStanding() : TopicStanding{.kind = Kind::OnAgenda, .ending = ItemEnding::Open, .day = day};
}

} // namespace

bool TopicStanding::isFree() const
{
    if (kind == Kind::OnAgenda)
        return false;
    return isStep || ending != ItemEnding::Passed;
}

bool TopicStanding::isSettled() const
{
    return kind == Kind::Ended && !isStep && (ending == ItemEnding::Passed || ending == ItemEnding::Consensus);
}

QHash<TopicId, TopicStanding> topicStandings(QList<MeetingAgenda> meetings, const DossierStandings &dossiers)
{
    std::ranges::stable_sort(meetings, {}, [](const MeetingAgenda &one) { return one.meeting.scheduledAt; });
    QHash<TopicId, TopicStanding> standings;
    for (const MeetingAgenda &one : std::as_const(meetings)) {
        if (one.meeting.state == MeetingState::Cancelled)
            continue;
        for (const AgendaItem &item : one.items) {
            TopicStanding standing = standingIn(one.meeting, item);
            standing.isStep = standing.kind == TopicStanding::Kind::Ended && dossiers.value(item.topic).hasStepOf(one.meeting.kind);
            const TopicStanding before = standings.value(item.topic);
            if (standing.isStep && before.kind == TopicStanding::Kind::Ended && !before.isFree())
                continue;
            // What an earlier meeting said of it is not undone by one that never reached it.
            if (standing.kind != TopicStanding::Kind::Waiting)
                standings.insert(item.topic, standing);
        }
    }
    return standings;
}

} // namespace yishibu
