#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// What was decided about somebody whom a sheet does not name any more: died, moved, or still in the village.
struct StandingDecision
{
    RegisterStanding standing = RegisterStanding::Listed;
    QDate from; ///< day of the death or move; invalid where nobody knows it

    bool operator==(const StandingDecision &) const = default;
};

/// A villagers' group of which the sheet names less than half: it may lack the whole group.
struct ThinGroup
{
    QString group;  ///< empty where people have none
    int named = 0;  ///< how many of those listed the sheet names
    int listed = 0; ///< by the book

    bool operator==(const ThinGroup &) const = default;
};

/// Who of those listed is not in a sheet whose people bear their ids of the book (recognise()), in the register's order.
/// Asked of each group of which the sheet names at least half, or twenty people; and of every group where the sheet names
/// half of the village in two groups or more. The list of one group says nothing of the others, and a list of newcomers
/// nothing of anybody, nor does one of heads of households (补贴清册) where the book has their families too. Whom a refused row may mean is not gone.
QList<VillagerId> missingPeople(const RosterReading &sheet, const Roster &known);

/// The groups of missingPeople() of which more than half are missing, in the register's order.
QList<ThinGroup> thinGroups(const RosterReading &sheet, const Roster &known);

/// Whom the sheet names although they died or moved by the book. They stay as the book has them until somebody decides.
QList<VillagerId> namedAgain(const RosterReading &sheet, const Roster &known);

} // namespace yishibu
