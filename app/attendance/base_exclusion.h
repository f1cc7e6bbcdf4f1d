#pragma once

#include "app/attendance/entitled.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"
#include "app/rules/rule_card.h"

#include <QList>

namespace yishibu {

using BaseExclusionId = RecordId<struct BaseExclusionTag>;

/// A member who cannot be reached or cannot come back and is left out of the base figure, where the law of the place
/// allows it (law-and-paper.md A2, 8). Each is named with a reason and announced at the meeting.
struct BaseExclusion
{
    BaseExclusionId id = BaseExclusionId::fresh();
    MeetingId meeting = MeetingId::fresh();
    VillagerId villager = VillagerId::fresh();
    QString reason;
    Moment named;
    std::optional<Moment> announced; ///< read out at the meeting
    bool withdrawn = false;

    bool operator==(const BaseExclusion &) const = default;
};

enum class ExclusionRefusal {
    NotAllowed,  ///< no law of the place lets anybody be left out; with the article of the base
    NoReason,
    NotAMember,  ///< not among those who should attend
    AlreadyOut,
    AlreadyHere, ///< signed in: who is there is counted
};

/// Whether this member may be left out under this card.
Done mayLeaveOut(const BaseExclusion &exclusion, const RuleCard &card, bool isMember, bool isHere,
                 const QList<BaseExclusion> &others);

/// Those who should attend, without those who are left out under this card.
QList<Entitled> withoutLeftOut(QList<Entitled> members, const QList<BaseExclusion> &exclusions, const RuleCard &card);

} // namespace yishibu
