#include "app/intake/household_match.h"
#include "app/intake/same_name.h"

#include <QSet>

namespace yishibu {

/// A sheet without ID numbers whose household numbers moved is known by these.
void HouseholdMatch::voteByBirth(const QHash<VillagerId, VillagerId> &ids)
{
    QHash<std::pair<QString, QDate>, int> times;
    for (const Villager &typed : m_people.villagers)
        ++times[{typed.name, typed.birth}];
    QHash<std::pair<QString, QDate>, QList<const Villager *>> born;
    for (const Villager &book : m_known.villagers())
        born[{book.name, book.birth}].append(&book);
    const QList<VillagerId> found = ids.values();
    const QSet<VillagerId> isFound(found.begin(), found.end());
    for (const Villager &typed : m_people.villagers) {
        const std::pair key(typed.name, typed.birth);
        const QList<const Villager *> alike = born.value(key);
        if (!typed.birth.isValid() || ids.contains(typed.id) || times.value(key) != 1 || alike.size() != 1)
            continue;
        const Villager &book = *alike.constFirst();
        const bool tailsFit = typed.idTail.isEmpty() || book.idTail.isEmpty() || typed.idTail == book.idTail;
        if (typed.sex == book.sex && groupsFit(typed.group, book.group) && tailsFit && !isFound.contains(book.id)) {
            ++m_votes[typed.household][book.household];
            ++m_born[typed.household][book.household];
        }
    }
}

/// Where numbers begin anew and nothing tells the groups apart, one number may hold the people of several households. Who is
/// known by the ID number may have moved, unless nobody else of the sheet has the household now.
void HouseholdMatch::giveUpMixed()
{
    const QList<HouseholdId> found = m_now.values();
    const QSet<HouseholdId> inhabited(found.begin(), found.end());
    for (const Household &typed : m_people.households) {
        const auto now = m_now.constFind(typed.id);
        if (now == m_now.constEnd())
            continue;
        const QHash<HouseholdId, int> votes = m_votes.value(typed.id), born = m_born.value(typed.id);
        int elsewhere = 0;
        bool isOfNumber = false;
        for (auto home = votes.cbegin(); home != votes.cend(); ++home) {
            const Household *book = m_known.findHousehold(home.key());
            if (home.key() == *now || !book)
                continue;
            elsewhere += born.value(home.key());
            const bool mayBeIt = book->number == typed.number && groupsFit(typed.group, book->group) && !m_people.numberedHere.contains(typed.id);
            isOfNumber = isOfNumber || (mayBeIt && (born.contains(home.key()) || !inhabited.contains(home.key())));
        }
        if (!isOfNumber && (elsewhere < 2 || elsewhere < votes.value(*now)))
            continue;
        QList<HouseholdId> homes = votes.keys();
        if (!homes.contains(*now))
            homes.append(*now);
        m_unclear.insert(typed.id, homes);
        m_now.erase(now);
    }
}

} // namespace yishibu
