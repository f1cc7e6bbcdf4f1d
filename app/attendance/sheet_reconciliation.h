#pragma once

#include "app/moment.h"
#include "app/record_id.h"

#include <QString>

namespace yishibu {

/// The paper sheets counted and held against the screen. The signed sheet is the evidence, not the key press: before
/// the meeting is declared open both figures are said, and where they differ the difference stays on record.
struct SheetReconciliation
{
    ReconciliationId id = ReconciliationId::fresh();
    MeetingId meeting = MeetingId::fresh();
    SessionId session = SessionId::fresh();
    int onPaper = 0;  ///< signatures counted on the sheets
    int onScreen = 0; ///< members signed in at that moment
    QString note;     ///< why they differ; empty where they agree
    Moment compared;
    bool withdrawn = false;

    bool operator==(const SheetReconciliation &) const = default;

    bool agrees() const { return onPaper == onScreen; }
};

} // namespace yishibu
