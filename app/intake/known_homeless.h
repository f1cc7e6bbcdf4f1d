#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// Finds among the people of the book those of a list that tells no households: by name, sex and group, or name, sex and
/// birth date, where only one of the book and one of the list fits; never by the name alone. Adds them to `ids` (those
/// already found by their ID numbers, ids of the sheet to ids of the book) and leaves them at home where the book has them.
/// Whoever may be somebody of the book, and nothing says who, is refused (PersonUnclear): nobody comes in twice. The people
/// they may be are held back from being called gone.
void recogniseHomeless(RosterReading &people, const Roster &known, const QHash<VillagerId, PersonalNumbers> &numbers,
                       QHash<VillagerId, VillagerId> &ids);

/// Two good ID numbers of different birth dates are two people, whatever their names and household: a grandson may be
/// called after his grandfather.
bool areTwoPeople(const QString &typedNumber, const QString &bookNumber);

} // namespace yishibu
