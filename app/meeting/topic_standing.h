#pragma once

#include "app/agenda/agenda_item.h"
#include "app/meeting/meeting.h"

#include <QHash>
#include <QList>

namespace yishibu {

/// How far a topic of the pool has come: what the latest meeting that took it up made of it.
struct TopicStanding
{
    enum class Kind {
        Waiting,  ///< no meeting has taken it up, or it was never reached there
        OnAgenda, ///< of a meeting that is prepared or running
        Ended,    ///< in the way `ending` says
    };
    Kind kind = Kind::Waiting;
    ItemEnding ending = ItemEnding::Open; ///< of the latest item; Open unless Ended
    QDate day;                            ///< of that meeting; invalid while Waiting

    bool operator==(const TopicStanding &) const = default;

    /// The next meeting may take it up: nothing was decided, or not for good (暂缓, 撤回, 未通过).
    bool isFree() const;
};

/// A meeting with the items on its agenda.
struct MeetingAgenda
{
    Meeting meeting;
    QList<AgendaItem> items;
};

/// The standing of every topic that some meeting took up; the others wait. A later meeting counts more than an
/// earlier one, a cancelled meeting not at all.
QHash<TopicId, TopicStanding> topicStandings(QList<MeetingAgenda> meetings);

} // namespace yishibu
