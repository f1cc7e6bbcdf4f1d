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
        if (typed.sex == book.sex && groupsFit(typed.group, book.group) && tailsFit && !isFound.contains(book.id))
            ++m_votes[typed.household][book.household];
    }
}

} // namespace yishibu
