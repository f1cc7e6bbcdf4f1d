#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// How many lines of one kind a sheet adds to the book, changes there, and leaves as they are.
struct LineChanges
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;

    int known() const { return changed + unchanged; }
    bool operator==(const LineChanges &) const = default;
};

/// One value of the book that a sheet changes. Before and after may hold ID and phone numbers.
struct FieldChange
{
    SheetRow at;        ///< row 0 where it is a household's or a group's
    QString name;       ///< whose, or the head's; empty where a whole group has another name
    Column field = Column::Name;
    QString before;     ///< as the book has it; empty where it has nothing
    QString after;      ///< as the sheet says

    bool operator==(const FieldChange &) const = default;
};

/// What a sheet changes in the register of the book.
struct RegisterChanges
{
    LineChanges people;
    LineChanges households;
    QList<FieldChange> fields; ///< of people and households that the book has, in the order of the sheet

    bool operator==(const RegisterChanges &) const = default;
};

/// Compares a sheet whose people bear their ids of the book (recognise()) with the book. Numbers count as part of the
/// person.
RegisterChanges registerChanges(const RosterReading &people, const Roster &known,
                                const QHash<VillagerId, PersonalNumbers> &numbers);

/// Whether a sheet looks like another village's register: the book has one, and fewer than a tenth of the people are
/// the same. Where book and sheet differ in size the smaller one is asked, so that the whole register may follow the
/// list of one group. A sheet of fewer than 20 people may be of newcomers only, and one whose households are half of
/// them the book's, with number, head and group, is of the village.
bool isAnotherVillage(const RegisterChanges &changes, const Roster &known);

} // namespace yishibu
