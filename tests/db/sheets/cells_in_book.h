#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/seat.h"

#include <optional>

namespace yishibu::test {

/// A register as it lies in a book after an import, and the reading that was shown before.
struct Kept
{
    RosterReading reading;
    QHash<VillagerId, Villager> villagers;
    QHash<HouseholdId, Household> households;
    QHash<VillagerId, PersonalNumbers> numbers;
    QList<Seat> seats;
    QHash<VillagerId, Villager> before; ///< the people whom the book had before this import
};

/// The workbook taken into a new book, and read from it again; nothing where it cannot be read or kept.
std::optional<Kept> kept(const Workbook &workbook);

/// The same of a workbook that comes after another one into the same book; the reading is the one compared with the book.
std::optional<Kept> keptAfter(const Workbook &first, const Workbook &second);

/// Every cell of the registers that is neither in the book as typed nor in a list of the reading, in words. Adds the
/// cells it looked at to `cells`.
QStringList silentChanges(const Workbook &workbook, const Kept &all, int *cells);

} // namespace yishibu::test
