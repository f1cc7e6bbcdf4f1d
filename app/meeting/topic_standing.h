#pragma once

#include "app/agenda/agenda_item.h"
#include "app/meeting/meeting.h"
#include "app/procedure/dossier_standing.h"

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
    bool isStep = false;                  ///< that meeting settled one step of its 四议两公开; the decision is another body's
    std::optional<EndedOtherwise> otherwise = {}; ///< 撤回, 暂缓, 达成共识: at whose word that meeting ended it, and put off to when

    bool operator==(const TopicStanding &) const = default;

    /// The next meeting may take it up: nothing was decided, or not for good (暂缓, 撤回, 未通过). 共识 is no 决议: what was
    /// agreed may go before a meeting that decides (Organic Law 2025 art. 33). Nor is a step of 四议两公开 that passed.
    bool isFree() const;
    /// 暂缓: it was put off to a later meeting, which should not forget it.
    bool isPutOff() const { return kind == Kind::Ended && ending == ItemEnding::Deferred; }
    /// Nobody waits for it any more: it was decided, or agreed on. Whoever wants may take up what was agreed all the same.
    bool isSettled() const;
};

/// A meeting with the items on its agenda.
struct MeetingAgenda
{
    Meeting meeting;
    QList<AgendaItem> items;
};

/// Of the topics that have a dossier: how far it has come, and which meetings take a step of it.
using DossierStandings = QHash<TopicId, DossierStanding>;

/// The standing of every topic that some meeting took up; the others wait. A later meeting counts more than an
/// earlier one, a cancelled meeting not at all; no step of a dossier undoes the decision.
QHash<TopicId, TopicStanding> topicStandings(QList<MeetingAgenda> meetings, const DossierStandings &dossiers = {});

} // namespace yishibu
