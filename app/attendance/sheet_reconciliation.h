#pragma once

#include "app/moment.h"
#include "app/record_id.h"

#include <QString>

namespace yishibu {

/// The paper sheets of one sitting counted and held against the screen, or why nobody did. The signed sheet is the evidence, not
/// the key press: before the first item both figures are said, and where they differ the difference stays on record.
struct SheetReconciliation
{
    ReconciliationId id = ReconciliationId::fresh();
    MeetingId meeting = MeetingId::fresh();
    SessionId session = SessionId::fresh();
    int onPaper = 0;  ///< signatures counted on the sheets; 0 where nobody counted
    int onScreen = 0; ///< members signed in until then, gone or not: who left early has signed too
    QString note;     ///< why they differ, or why nobody counted; empty where they agree, or where it was not said
    Moment compared;
    bool withdrawn = false;
    bool isCounted = true; ///< false: the meeting went on without a comparison

    bool operator==(const SheetReconciliation &) const = default;

    bool agrees() const { return isCounted && onPaper == onScreen; }
    /// A difference of which nobody has said yet where it comes from.
    bool isUnexplained() const { return isCounted && !agrees() && note.isEmpty(); }
};

} // namespace yishibu
