#pragma once

#include "app/moment.h"
#include "app/record_id.h"
#include "app/village/appointee.h"

#include <QDate>
#include <QString>

namespace yishibu {

/// How an agenda item ended; never "研究后决定".
enum class ItemEnding {
    Open,
    Passed,    ///< 通过
    NotPassed, ///< 未通过
    Consensus, ///< 达成共识
    Withdrawn, ///< 撤回
    Deferred,  ///< 暂缓
};

/// 达成共识, 撤回, 暂缓: it ended without a vote, or not as it was voted.
inline bool isOtherwise(ItemEnding ending)
{
    return ending == ItemEnding::Consensus || ending == ItemEnding::Withdrawn || ending == ItemEnding::Deferred;
}

/// At whose word an item ended without a vote, and when; the meeting is the item's own.
struct EndedOtherwise
{
    Appointee by;     ///< 撤回: who withdrew it; 暂缓: who proposed that; nobody for 达成共识
    QString putOffTo; ///< 暂缓: the later meeting or day, as it was said: "下次村民代表会议"; empty for the others
    Moment when;

    bool operator==(const EndedOtherwise &) const = default;
};

/// What the meeting is to do with an item. What is only heard needs neither delegation nor party study, and no
/// motion is put on it.
enum class ItemPurpose {
    Decide, ///< 表决
    Hear,   ///< 听取意见，不表决
};

/// One item of a meeting, taken from the pool.
struct AgendaItem
{
    AgendaItemId id = AgendaItemId::fresh();
    MeetingId meeting = MeetingId::fresh();
    TopicId topic = TopicId::fresh();
    int ordinal = 1;                         ///< 议题一, 议题二 …
    QString title;
    QString explanation;                     ///< 议题说明 as it stands for this meeting
    std::optional<DelegationId> delegation;  ///< 授权 this item rests on
    QDate partyStudiedOn;                    ///< 村党组织 studied it first (art. 28 para. 3); invalid while missing
    QString partyStudiedBy;                  ///< "村党支部委员会"
    QString studyWaiver;                     ///< why it is decided without that study; empty unless it is
    ItemPurpose purpose = ItemPurpose::Decide;
    ItemEnding ending = ItemEnding::Open;
    std::optional<EndedOtherwise> otherwise = {}; ///< none while it is open, and where a vote ended it
    int plannedMinutes = 0;                  ///< how long it is meant to take, discussion and vote together; 0 where nobody said

    bool operator==(const AgendaItem &) const = default;
};

} // namespace yishibu
