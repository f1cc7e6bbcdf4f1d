#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// A household for which the sheet names somebody else than the book. It may have named its representative since the sheet
/// was written, at the door of a meeting, so a person decides.
struct DelegateQuestion
{
    HouseholdRepresentative present; ///< who stands for it by the book
    HouseholdRepresentative named;   ///< who would from today, as the sheet has it

    bool operator==(const DelegateQuestion &) const = default;
};

/// What a sheet's column of 户代表 changes in the book.
struct DelegateChanges
{
    QList<HouseholdRepresentative> begins; ///< from today, for households for which nobody stands
    QList<DelegateQuestion> open;          ///< nothing of them is done without a word

    bool operator==(const DelegateChanges &) const = default;
};

/// Compares the 户代表 of a sheet whose people bear their ids of the book (recognise()) with those of the book. Only an
/// adult of the household who is listed may stand for it (Organic Law 2025 art. 26); others are passed over. A sheet that
/// names nobody for a household changes nothing there.
DelegateChanges delegateChanges(const RosterReading &sheet, const Roster &known, QDate today);

} // namespace yishibu
