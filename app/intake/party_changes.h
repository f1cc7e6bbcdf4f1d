#pragma once

#include "app/intake/body_reading.h"
#include "app/intake/register_changes.h"
#include "app/village/roster.h"

namespace yishibu {

/// What lists of Party members and of the collective's members change for people of the book whom the sheet itself does not name.
struct PartyChanges
{
    QList<Villager> people; ///< as they stand after it
    QList<FieldChange> fields;

    bool operator==(const PartyChanges &) const = default;
};

/// Follows the lists of Party members of a sheet, all under their ids of the book. Whose row in the register says nothing
/// of it becomes what the list says; whose row says otherwise stays so and is flagged (PartyByList). A list takes nobody's
/// membership away.
/// So with lists of the collective's members: whom they name is one; a row that says 否 stays so and is flagged (MemberByList).
PartyChanges followPartyLists(RosterReading &people, const BodyReading &lists, const Roster &known);

/// Party members of the book whom a list of Party members does not name, in the register's order: they stay members, and it is
/// asked. Nobody where no list names half of them, as one of a Party group's members.
QList<VillagerId> partyNotNamed(const BodyReading &lists, const Roster &known);

} // namespace yishibu
