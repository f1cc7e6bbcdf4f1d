#pragma once

#include "app/village/household.h"

#include <QList>
#include <QString>
#include <optional>

namespace yishibu {

/// What a scanned card says.
struct ScannedHousehold
{
    QString number; ///< 户编号 as printed; groups may each count from one, so it alone may mean several
    QString key;    ///< the first eight digits of the household's id, in capitals; empty on cards printed before it was on them

    bool operator==(const ScannedHousehold &) const = default;
};

/// What the QR code on a household's card says, and what a scanner at the door types: "YSB-H:", the household number, ":"
/// and the key. Letters, digits and hyphens of plain keyboards only, so that every scanner can type it.
QString householdCode(const Household &household);

/// What a scanned card says. The code may stand behind something that was in the box before it; the last one counts. None
/// where no code is in it.
std::optional<ScannedHousehold> scannedHousehold(const QString &typed);

/// Whose card it may be: the household with that key, else (a card of before, or one of another book) every household of
/// that number. More than one: somebody has to choose.
QList<HouseholdId> householdsOf(const ScannedHousehold &scanned, const QList<Household> &households);

} // namespace yishibu
