#include "app/intake/household_match.h"

#include "app/intake/same_name.h"

#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Households of two groups may have one number.
QString inGroup(const QString &group, const QString &number)
{
    return group + u'\n' + number;
}

} // namespace

HouseholdMatch::HouseholdMatch(const RosterReading &people, const Roster &known, const QHash<VillagerId, VillagerId> &ids)
    : m_people(people), m_known(known)
{
    QSet<QString> several; // a number that begins anew in its group is no place
    for (const Household &household : known.households()) {
        if (const QString place = inGroup(household.group, household.number); m_at.contains(place))
            several.insert(place);
        m_at.insert(inGroup(household.group, household.number), household.id);
    }
    m_at.removeIf([&](const auto &one) { return several.contains(one.key()); });
    for (const Villager &villager : people.villagers) {
        m_members[villager.household].append(&villager);
        if (const Villager *one = known.find(ids.value(villager.id, villager.id)))
            ++m_votes[villager.household][one->household];
    }
    voteByBirth(ids);
}

void HouseholdMatch::match()
{
    claimByPlace(Place::OfKnown);
    claimByPeople();
    claimByPlace(Place::OfLikely);
    claimByNumber();
    claimByNames();
    // Last: numbers may have moved, and whoever lived there stands elsewhere now.
    claimByPlace(Place::OfNobody);
    for (const Pair &pair : std::as_const(m_sameNumber)) {
        if (!m_unclear.contains(pair.typed))
            claim(pair.typed, pair.book);
    }
    giveUpMixed();
    for (const HouseholdId &household : m_now.keys())
        m_unclear.remove(household);
}

void HouseholdMatch::claim(const HouseholdId &typed, const HouseholdId &book)
{
    if (m_now.contains(typed) || m_claimed.contains(book) || !m_known.findHousehold(book))
        return;
    m_now.insert(typed, book);
    m_claimed.insert(book);
}

void HouseholdMatch::claimByPlace(Place place)
{
    for (const Household &household : m_people.households) {
        const auto same = m_at.constFind(inGroup(household.group, household.number));
        if (same == m_at.constEnd() || m_unclear.contains(household.id))
            continue;
        if (place == Place::OfKnown) {
            if (m_votes.value(household.id).value(*same) > 0)
                claim(household.id, *same);
            continue;
        }
        const bool isLikely = place == Place::OfNobody || likeness(household, *m_known.findHousehold(*same)) > 0;
        if (hasFreePlace(household) && isLikely)
            claim(household.id, *same);
    }
}

/// Whether a household of the book stands at its place. A number without a group may stand for households of several groups.
bool HouseholdMatch::hasFreePlace(const Household &typed) const
{
    const auto same = m_at.constFind(inGroup(typed.group, typed.number));
    return same != m_at.constEnd() && !m_claimed.contains(*same) && !typed.group.isEmpty() && !m_people.numberedHere.contains(typed.id);
}

void HouseholdMatch::claimByPeople()
{
    QList<Pair> votes;
    for (const Household &household : m_people.households) {
        const auto own = m_votes.value(household.id);
        for (auto one = own.begin(); one != own.end(); ++one)
            votes.append({household.id, one.key(), one.value()});
    }
    std::ranges::stable_sort(votes, std::ranges::greater(), &Pair::score);
    for (const Pair &vote : std::as_const(votes))
        claim(vote.typed, vote.book);
}

/// How many of its people the household of the book has too; `sure`: those with the birth date, or its month.
int HouseholdMatch::likeness(const Household &typed, const Household &book, int *sure) const
{
    int shared = 0;
    const QList<VillagerId> members = m_known.members(book.id);
    for (const Villager *one : m_members.value(typed.id)) {
        for (const VillagerId &member : members) {
            const Villager &other = *m_known.find(member);
            if (!mayBeOne(*one, other))
                continue;
            ++shared;
            if (sure && one->birth.isValid() && other.birth.isValid()) // the same, or the month of it
                ++*sure;
            break;
        }
    }
    return shared;
}

/// Where sheet or book does not tell the group: the number, and where several have it the names.
void HouseholdMatch::claimByNumber()
{
    QHash<QString, QList<const Household *>> numbered;
    for (const Household &book : m_known.households())
        numbered[book.number].append(&book);
    QHash<HouseholdId, QList<const Household *>> fitting;
    QHash<HouseholdId, int> rivals;
    QList<Pair> pairs;
    for (const Household &typed : m_people.households) {
        if (m_now.contains(typed.id) || m_people.numberedHere.contains(typed.id))
            continue;
        for (const Household *book : numbered.value(typed.number)) {
            if (m_claimed.contains(book->id) || !groupsFit(typed.group, book->group))
                continue;
            ++rivals[book->id];
            if (!hasFreePlace(typed))
                fitting[typed.id].append(book);
            if (const int shared = likeness(typed, *book); shared > 0)
                pairs.append({typed.id, book->id, shared});
        }
    }
    claimBest(std::move(pairs));
    for (const Household &typed : m_people.households) {
        const QList<const Household *> books = fitting.value(typed.id);
        if (books.isEmpty() || m_now.contains(typed.id) || m_votes.contains(typed.id))
            continue;
        const Household &only = *books.constFirst();
        const bool noGroups = typed.group.isEmpty() && only.group.isEmpty();
        const bool headFits = noGroups || typed.headName.isEmpty() || only.headName.isEmpty() || typed.headName == only.headName;
        if (books.size() == 1 && rivals.value(only.id) == 1 && headFits) {
            if (likeness(typed, only) > 0)
                claim(typed.id, only.id);
            else
                m_sameNumber.append({typed.id, only.id});
        } else if (books.size() > 1) {
            for (const Household *book : books)
                m_unclear[typed.id].append(book->id);
        }
    }
}

/// The best first. Nobody is guessed where two fit equally well.
void HouseholdMatch::claimBest(QList<Pair> pairs)
{
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::score);
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        QHash<HouseholdId, QList<const Pair *>> best;
        for (const Pair &pair : std::as_const(pairs)) {
            QList<const Pair *> &own = best[pair.typed];
            if (isOpen(pair) && (own.isEmpty() || own.constFirst()->score == pair.score))
                own.append(&pair);
        }
        for (const Pair &pair : std::as_const(pairs)) {
            const QList<const Pair *> own = best.value(pair.typed);
            if (own.size() != 1 || own.constFirst() != &pair || !isOpen(pair))
                continue;
            claim(pair.typed, pair.book);
            goesOn = true;
        }
        pairs.removeIf([this](const Pair &pair) { return !isOpen(pair); });
    }
    // What is left fits several alike. As many alike on both sides are taken in the order in which they stand.
    QHash<HouseholdId, QList<HouseholdId>> ties;
    QHash<HouseholdId, int> top;
    for (const Pair &pair : std::as_const(pairs)) {
        if (pair.score >= top.value(pair.typed)) {
            top.insert(pair.typed, pair.score);
            ties[pair.typed].append(pair.book);
        }
    }
    for (auto tie = ties.begin(); tie != ties.end(); ++tie)
        std::ranges::sort(*tie, {}, [this](const HouseholdId &book) { return m_known.findHousehold(book)->number; });
    for (const Household &typed : m_people.households) {
        const QList<HouseholdId> own = ties.value(typed.id);
        if (own.isEmpty() || m_now.contains(typed.id))
            continue;
        QList<HouseholdId> alike;
        for (const Household &other : m_people.households) {
            if (ties.value(other.id) == own)
                alike.append(other.id);
        }
        for (qsizetype i = 0; i < alike.size() && alike.size() == own.size(); ++i)
            claim(alike[i], own[i]);
        if (!m_now.contains(typed.id))
            m_unclear.insert(typed.id, own);
    }
}

QList<HouseholdMatch::Pair> HouseholdMatch::pairsByName() const
{
    QHash<QString, QList<const Villager *>> named;
    for (const Villager &villager : m_known.villagers())
        named[villager.name].append(&villager);
    QList<Pair> pairs;
    for (const Household &typed : m_people.households) {
        if (m_now.contains(typed.id) || m_unclear.contains(typed.id))
            continue;
        QSet<HouseholdId> homes;
        for (const Villager *one : m_members.value(typed.id)) {
            for (const Villager *other : named.value(one->name)) {
                if (mayBeOne(*one, *other) && !m_claimed.contains(other->household))
                    homes.insert(other->household);
            }
        }
        for (const HouseholdId &home : std::as_const(homes)) {
            const Household *book = m_known.findHousehold(home);
            if (!book)
                continue;
            int sure = 0;
            const int shared = likeness(typed, *book, &sure);
            const bool isHead = !typed.headName.isEmpty() && book->headName == typed.headName;
            // A sheet with numbers of its own says itself that it is another household, unless the book's was given here.
            const bool hasNumbers = !m_people.numberedHere.contains(typed.id) && !book->number.startsWith(u"00-"_s);
            const bool isSure = hasNumbers ? sure > 0 && isHead : sure > 0 || isHead;
            if (shared < 2 && !isSure)
                continue;
            const bool isSamePlace = book->number == typed.number && book->group == typed.group;
            pairs.append({typed.id, home, shared * 8 + sure * 4 + (isHead ? 2 : 0) + (isSamePlace ? 1 : 0)});
        }
    }
    return pairs;
}

void HouseholdMatch::claimByNames()
{
    claimBest(pairsByName());
}

} // namespace yishibu
