#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// Finds the households of a sheet among those of the book, each of the book once; recogniseHouseholds() says how.
class HouseholdMatch
{
public:
    /// `ids`: people already found by their ID numbers, ids of the sheet to ids of the book.
    HouseholdMatch(const RosterReading &people, const Roster &known, const QHash<VillagerId, VillagerId> &ids);

    void match();
    /// Households of the sheet to those of the book.
    const QHash<HouseholdId, HouseholdId> &found() const { return m_now; }
    /// Those of the sheet that several of the book fit equally well, and which these are.
    const QHash<HouseholdId, QList<HouseholdId>> &unclear() const { return m_unclear; }

private:
    struct Pair
    {
        HouseholdId typed, book;
        int score = 0;
    };
    void claim(const HouseholdId &typed, const HouseholdId &book);
    void claimByPlace(bool withPeople);
    void claimByPeople();
    void claimByNumber();
    void claimByNames();
    void claimBest(QList<Pair> pairs);
    bool isOpen(const Pair &pair) const { return !m_now.contains(pair.typed) && !m_claimed.contains(pair.book); }
    int likeness(const Household &typed, const Household &book, int *sure = nullptr) const;
    QList<Pair> pairsByName() const;

    const RosterReading &m_people;
    const Roster &m_known;
    QHash<QString, HouseholdId> m_at; ///< households of the book by group and number
    QHash<HouseholdId, QList<const Villager *>> m_members;
    QHash<HouseholdId, QHash<HouseholdId, int>> m_votes; ///< how many of a sheet's household live where in the book
    QHash<HouseholdId, HouseholdId> m_now;
    QSet<HouseholdId> m_claimed;
    QHash<HouseholdId, QList<HouseholdId>> m_unclear;
};

} // namespace yishibu
