#include "app/intake/known_households.h"

#include "app/intake/household_blocks.h"

#include <QSet>

namespace yishibu {

namespace {

/// Households of two groups may have one number, and people of two groups one name.
QString inGroup(const QString &group, const QString &numberOrName)
{
    return group + u'\n' + numberOrName;
}

class HouseholdMatch
{
public:
    HouseholdMatch(RosterReading &people, const Roster &known, const QHash<VillagerId, VillagerId> &ids)
        : m_people(people), m_known(known)
    {
        for (const Household &household : known.households())
            m_at.insert(inGroup(household.group, household.number), household.id);
        for (const Villager &villager : people.villagers) {
            m_members[villager.household].append(&villager);
            const Villager *one = known.find(ids.value(villager.id, villager.id));
            if (one)
                ++m_votes[villager.household][one->household];
        }
    }

    QHash<HouseholdId, HouseholdId> match()
    {
        for (const Household &household : std::as_const(m_people.households)) {
            const auto same = m_at.constFind(inGroup(household.group, household.number));
            if (same != m_at.constEnd() && m_votes.value(household.id).value(*same) > 0)
                claim(household.id, *same);
        }
        claimByPeople();
        for (const Household &household : std::as_const(m_people.households)) {
            const auto same = m_at.constFind(inGroup(household.group, household.number));
            if (!m_people.numberedHere.contains(household.id) && same != m_at.constEnd())
                claim(household.id, *same);
        }
        claimByNames();
        return m_now;
    }

private:
    void claim(const HouseholdId &typed, const HouseholdId &book)
    {
        if (m_now.contains(typed) || m_claimed.contains(book) || !m_known.findHousehold(book))
            return;
        m_now.insert(typed, book);
        m_claimed.insert(book);
    }

    void claimByPeople()
    {
        struct Vote
        {
            HouseholdId typed, book;
            int votes;
        };
        QList<Vote> votes;
        for (const Household &household : std::as_const(m_people.households)) {
            const auto own = m_votes.value(household.id);
            for (auto one = own.begin(); one != own.end(); ++one)
                votes.append({household.id, one.key(), one.value()});
        }
        std::ranges::stable_sort(votes, std::ranges::greater(), &Vote::votes);
        for (const Vote &vote : std::as_const(votes))
            claim(vote.typed, vote.book);
    }

    bool mayBeOne(const Villager &typed, const Villager &book) const
    {
        return !typed.birth.isValid() || !book.birth.isValid() || typed.birth == book.birth;
    }

    void claimByNames()
    {
        QHash<QString, QList<const Villager *>> named;
        for (const Villager &villager : m_known.villagers())
            named[inGroup(villager.group, villager.name)].append(&villager);
        for (const Household &household : std::as_const(m_people.households)) {
            if (m_now.contains(household.id) || !m_people.numberedHere.contains(household.id))
                continue;
            QHash<HouseholdId, int> shared;
            for (const Villager *typed : m_members.value(household.id)) {
                for (const Villager *one : named.value(inGroup(typed->group, typed->name))) {
                    if (mayBeOne(*typed, *one) && !m_claimed.contains(one->household))
                        ++shared[one->household];
                }
            }
            if (const auto best = bestOf(household, shared))
                claim(household.id, *best);
        }
    }

    /// Nothing where two fit equally well: nobody is guessed.
    std::optional<HouseholdId> bestOf(const Household &typed, const QHash<HouseholdId, int> &shared) const
    {
        std::optional<HouseholdId> best;
        int most = 0;
        bool isTie = false;
        for (auto one = shared.begin(); one != shared.end(); ++one) {
            const Household *book = m_known.findHousehold(one.key());
            if (!book || (book->headName != typed.headName && one.value() < 2))
                continue;
            const bool isSamePlace = book->number == typed.number && book->group == typed.group;
            const int score = one.value() * 4 + (book->headName == typed.headName ? 2 : 0) + (isSamePlace ? 1 : 0);
            isTie = score == most;
            if (score > most) {
                most = score;
                best = one.key();
            }
        }
        return isTie ? std::nullopt : best;
    }

    RosterReading &m_people;
    const Roster &m_known;
    QHash<QString, HouseholdId> m_at; ///< households of the book by group and number
    QHash<HouseholdId, QList<const Villager *>> m_members;
    QHash<HouseholdId, QHash<HouseholdId, int>> m_votes; ///< how many of a sheet's household live where in the book
    QHash<HouseholdId, HouseholdId> m_now;
    QSet<HouseholdId> m_claimed;
};

/// Numbers that were given here are the book's where the household is known, and new ones where not.
void settleNumbers(RosterReading &people, const Roster &known, const QHash<HouseholdId, HouseholdId> &now)
{
    QSet<QString> taken;
    for (const Household &household : known.households())
        taken.insert(household.number);
    for (const Household &household : std::as_const(people.households)) {
        if (!people.numberedHere.contains(household.id))
            taken.insert(household.number);
    }
    for (Household &household : people.households) {
        const Household *book = known.findHousehold(now.value(household.id, household.id));
        if (people.numberedHere.contains(household.id))
            household.number = book ? book->number : HouseholdBlocks::freeNumber(household.group, household.number, taken);
        taken.insert(household.number);
        if (book && household.headName.isEmpty())
            household.headName = book->headName;
        if (book && household.group.isEmpty())
            household.group = book->group;
    }
}

} // namespace

void recogniseHouseholds(RosterReading &people, const Roster &known, const QHash<VillagerId, VillagerId> &ids)
{
    const QHash<HouseholdId, HouseholdId> now = HouseholdMatch(people, known, ids).match();
    settleNumbers(people, known, now);
    const auto idNow = [&now](const HouseholdId &typed) { return now.value(typed, typed); };
    for (Household &household : people.households)
        household.id = idNow(household.id);
    for (Villager &villager : people.villagers)
        villager.household = idNow(villager.household);
    for (RefusedRow &row : people.refused)
        row.household = idNow(row.household);
    QHash<HouseholdId, VillagerId> delegates;
    for (auto one = people.delegates.cbegin(); one != people.delegates.cend(); ++one)
        delegates.insert(idNow(one.key()), one.value());
    people.delegates = delegates;
    QSet<HouseholdId> numberedHere;
    for (const HouseholdId &household : std::as_const(people.numberedHere))
        numberedHere.insert(idNow(household));
    people.numberedHere = numberedHere;
}

} // namespace yishibu
