#pragma once

#include "app/agenda/agenda_item.h"
#include "app/outcome.h"
#include "app/rules/law.h"
#include "app/topic/topic.h"

#include <QList>

namespace yishibu {

/// What keeps an agenda item from being decided. Figures: the item's ordinal. With the article where a law
/// speaks. Besides these an item may be refused with a MatterRefusal.
enum class AgendaRefusal {
    MissingTitle,
    UnknownTopic,         ///< the topic is not in the pool
    UnknownMatter,        ///< the law in force does not know the topic's matter
    MissingDelegation,    ///< 村民会议 has not handed this matter over
    DelegationNotInForce, ///< it did, but not for the day of the meeting
    OtherDelegation,      ///< the delegation named is of another matter
    DelegationNotInWriting, ///< no paper is named that it stands in, where a province asks for one (海南 art. 11)
    MissingPartyStudy,    ///< 村党组织 has not studied it (art. 28 para. 3)
    PartyStudyTooLate,    ///< the day of study lies after the meeting
};

/// All that is missing for one item to be decided on that day; empty if it is ready. A party study is asked
/// for, not judged; it may be waived with a reason, which is recorded and printed. An item that is only heard
/// asks for a title and a topic alone.
QList<Reason> agendaReady(const AgendaItem &item, const QList<Topic> &topics,
                          const QList<Delegation> &delegations, const Law &law, const RuleCard &card,
                          QDate day);

/// The delegations that cover a matter on that day, newest first, for the facilitator to choose from.
QList<Delegation> delegationsFor(const QString &matter, const QList<Delegation> &delegations, QDate day);

/// Whether a delegation counts as the law of that body wants it put down: in writing where it asks for that.
bool countsHere(const Delegation &delegation, const RuleCard &card);

/// Items in the order of their ordinals, numbered 1, 2, 3 … without a gap.
QList<AgendaItem> renumbered(QList<AgendaItem> items);

} // namespace yishibu
