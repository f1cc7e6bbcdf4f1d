#pragma once

#include "app/agenda/agenda_item.h"
#include "app/meeting/meeting.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"
#include "app/rules/rule_card.h"

#include <QList>

namespace yishibu {

using ChairChangeId = RecordId<struct ChairChangeTag>;

/// 更换主持人: during the meeting somebody else takes the chair, for one item or for the rest of it, with the reason.
/// Where the chair has an interest in the matter, a law may let more than half of the members ask for it (海南 art. 21).
struct ChairChange
{
    ChairChangeId id = ChairChangeId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh(); ///< at which it happened
    bool toTheEnd = false; ///< for the rest of the meeting; else for that item alone
    Appointee chair;
    QString title;         ///< posts of the new chair, for paper; empty where the register says them
    QString reason;
    int objecting = 0;     ///< how many asked for it; 0 where nobody was counted
    int present = 0;       ///< of how many members there
    Moment made;
    bool withdrawn = false;

    bool operator==(const ChairChange &) const = default;
};

enum class ChairRefusal {
    NoReason,     ///< a change of chair says why
    NobodyNamed,
    SameChair,    ///< names nobody new
    TooFewObject, ///< figures: asking, needed, of how many (askedOf()); with the article
    Impossible,   ///< more ask for it than are there, or fewer than none; figures: asking, present
};

/// Of how many more than half have to ask for another chair: of all members where a law speaks of the chair's interest (海南
/// art. 21), else of those present.
int askedOf(const RuleCard &card, int members, int present);
/// Whether the chair may be changed so under this card. `now`: who presides over that item until now; `members`: 应到. Where
/// nobody was counted it is by agreement; a count has to come to more than half of askedOf().
Done mayChangeChair(const ChairChange &change, const Appointee &now, const RuleCard &card, int members);

/// Who presides over an item: by the last change that concerns it, else the chair of the meeting. `items` in the order of
/// their ordinals; changes in the order they were made.
const ChairChange *chairChangeFor(const AgendaItemId &item, const QList<AgendaItem> &items,
                                  const QList<ChairChange> &changes);
Appointee chairOf(const AgendaItemId &item, const Meeting &meeting, const QList<AgendaItem> &items,
                  const QList<ChairChange> &changes);

} // namespace yishibu
