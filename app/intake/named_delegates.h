#pragma once

#include "app/intake/person_reading.h"
#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// The cells of a column 户代表 that hold a name and no 是: they name the household's representative.
class NamedDelegates
{
public:
    /// Notes what a row says; `household` is its place in the file.
    void add(const RegisterRow &row, const SheetRow &at, int household, const PersonReading &person);
    /// Finds each among the people read of the household. Who is nobody of it, or one of two of the name, is flagged
    /// (DelegateUnknown) and kept in delegateNames. `places`: the household of each villager.
    void settle(RosterReading &reading, const QList<int> &places, const QList<Household> &households) const;

private:
    struct Named
    {
        int household = 0;
        NamedDelegate who;
        RowNote note;
    };
    QList<Named> m_named;
};

/// Finds those whom the sheet's own rows left open among the people of the book, once the households are the book's.
void findDelegatesInBook(RosterReading &people, const Roster &known);

} // namespace yishibu
