#pragma once

#include "app/record_id.h"

#include <QDate>
#include <QString>

namespace yishibu {

using LateEntryId = RecordId<struct LateEntryTag>;

/// 补录: the meeting was held with pen and paper, and is typed in from its record on a later day. The law and the figures are
/// those of the day it was held; what is typed in says that it comes from paper.
struct LateEntry
{
    LateEntryId id = LateEntryId::fresh();
    MeetingId meeting = MeetingId::fresh();
    QDate heldOn;
    QDate enteredOn;
    QString reason; ///< "会场停电", printed in the minutes
    bool withdrawn = false;

    bool operator==(const LateEntry &) const = default;
};

} // namespace yishibu
