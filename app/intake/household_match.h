#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// Finds the households of a sheet among those of the book, each of the book once; recogniseHouseholds() says how.
class HouseholdMatch
{
public:
    /// `ids`: people already found by their ID numbers, ids of the sheet to ids of the book. Whoever alone has the name, sex
    /// and birth date in sheet and book tells of the household as well.
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
    enum class Place {
        OfKnown,  ///< with somebody whom number or birth date tell
        OfLikely, ///< with somebody of the name
        OfNobody, ///< the place alone
    };
    void voteByBirth(const QHash<VillagerId, VillagerId> &ids);
    void claimByPlace(Place place);
    bool hasFreePlace(const Household &typed) const;
    void claimByPeople();
    void claimByNumber();
    void claimByNames();
    void giveUpMixed();
    void claimBest(QList<Pair> pairs);
    bool isOpen(const Pair &pair) const { return !m_now.contains(pair.typed) && !m_claimed.contains(pair.book); }
    int likeness(const Household &typed, const Household &book, int *sure = nullptr) const;
    QList<Pair> pairsByName() const;

    const RosterReading &m_people;
    const Roster &m_known;
    QHash<QString, HouseholdId> m_at; ///< households of the book by group and number, where one has them
    QHash<HouseholdId, QList<const Villager *>> m_members;
    QHash<HouseholdId, QHash<HouseholdId, int>> m_votes; ///< how many of a sheet's household live where in the book
    QHash<HouseholdId, QHash<HouseholdId, int>> m_born;  ///< those of them whom name, sex and birth date tell
    QHash<HouseholdId, HouseholdId> m_now;
    QSet<HouseholdId> m_claimed;
    QList<Pair> m_sameNumber; ///< alone of their number, but nobody is in both
    QHash<HouseholdId, QList<HouseholdId>> m_unclear;
};

} // namespace yishibu
