#pragma once

#include "app/intake/roster_reading.h"

namespace yishibu {

/// Settles what a sheet says of people whom the book knows: what it does not say is the book's, and what it says otherwise
/// about who they are is noted as doubtful, with the book's value before and the sheet's after.
class KnownPerson
{
public:
    explicit KnownPerson(RosterReading &people) : m_people(people) {}

    /// `typed`: the person's id in the sheet; `numbers` are those of the book.
    void person(const VillagerId &typed, const Villager &book, const PersonalNumbers &numbers, Villager &villager);
    /// Takes away the notes that the book has settled.
    void finish();

private:
    bool says(const VillagerId &typed, Column column) const;
    void keepWhatIsNotSaid(const VillagerId &typed, const Villager &book, Villager &villager) const;
    void noteChanges(const VillagerId &typed, const Villager &book, Villager &villager);
    void note(const VillagerId &typed, Column column, RowFault fault, const QString &before, const QString &after, Villager &villager);
    void settled(const VillagerId &typed, RowFault fault, Villager &villager);
    const Headings *headingsOf(const SheetRow &at) const;

    RosterReading &m_people;
    QSet<std::pair<QString, int>> m_settled; ///< word of the fault, place in the sheet
};

/// Whether the person (their id in the sheet) stands in a list of 低保户 or of a subsidy: whoever is paid is 户主 or 本人 there, and
/// others stand by their relation to them. It tells nothing of who heads a household of the book.
bool isInListOfSome(const RosterReading &people, const VillagerId &typed);

} // namespace yishibu
