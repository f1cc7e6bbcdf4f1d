#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// What a sheet's column of 户代表 changes in the book.
struct DelegateChanges
{
    QList<HouseholdRepresentative> begins; ///< from today
    QList<HouseholdRepresentative> ended;  ///< those they take over from, with yesterday as their last day

    bool operator==(const DelegateChanges &) const = default;
};

/// Compares the 户代表 of a sheet whose people bear their ids of the book (recognise()) with those of the book. Only an
/// adult of the household who is listed may stand for it (Organic Law 2025 art. 26); others are passed over. A sheet that
/// names nobody for a household changes nothing there.
DelegateChanges delegateChanges(const RosterReading &sheet, const Roster &known, QDate today);

} // namespace yishibu
