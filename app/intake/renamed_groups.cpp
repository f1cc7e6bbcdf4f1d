#include "app/intake/renamed_groups.h"

#include "app/intake/same_name.h"

namespace yishibu {

namespace {

enum class Fit {
    None,
    Weak, ///< somebody who lives alone, by name and number only
    Good,
};

class GroupsByPeople
{
public:
    GroupsByPeople(const RosterReading &people, const Roster &known) : m_people(people), m_known(known)
    {
        for (const Villager &one : people.villagers)
            m_members[one.household].append(&one);
        for (const Household &one : people.households) {
            m_headed[one.headName].append(&one);
            ++m_typed[one.group];
        }
        for (const Household &one : known.households())
            m_book.insert(one.group);
    }

    QHash<QString, QString> renamed()
    {
        setStayingApart();
        QHash<QString, int> all;
        QHash<QString, QMap<QString, int>> fitting;
        QSet<std::pair<QString, QString>> sure;
        for (const Household &book : m_known.households()) {
            if (book.group.isEmpty() || m_typed.contains(book.group) || m_known.members(book.id).isEmpty())
                continue;
            ++all[book.group];
            for (const auto &[group, fit] : groupsOf(book).asKeyValueRange()) {
                ++fitting[book.group][group];
                if (fit == Fit::Good)
                    sure.insert({book.group, group});
            }
        }
        QHash<QString, QString> names;
        for (auto one = fitting.cbegin(); one != fitting.cend(); ++one) {
            for (auto group = one->cbegin(); group != one->cend(); ++group) {
                const bool isMost = group.value() * 2 > all.value(one.key());
                const bool isMostOfNew = !m_book.contains(group.key()) && group.value() > 1 && group.value() * 2 > m_typed.value(group.key());
                if ((isMost || isMostOfNew) && sure.contains({one.key(), group.key()}))
                    names.insert(one.key(), group.key());
            }
        }
        return names;
    }

private:
    /// Households of the sheet that fit one of their own group in the book.
    void setStayingApart()
    {
        for (const Household &book : m_known.households()) {
            for (const Household *typed : m_headed.value(book.headName)) {
                if (typed->group == book.group && fitOf(*typed, book) != Fit::None)
                    m_staying.insert(typed->id);
            }
        }
    }

    /// In which groups of the sheet a household of the book stands.
    QMap<QString, Fit> groupsOf(const Household &book) const
    {
        QMap<QString, Fit> groups;
        for (const Household *typed : m_headed.value(book.headName)) {
            if (typed->group.isEmpty() || m_staying.contains(typed->id))
                continue;
            if (const Fit fit = fitOf(*typed, book); fit != Fit::None)
                groups[typed->group] = qMax(groups.value(typed->group), fit);
        }
        return groups;
    }

    Fit fitOf(const Household &typed, const Household &book) const
    {
        const QList<VillagerId> members = m_known.members(book.id);
        const QList<const Villager *> own = m_members.value(typed.id);
        int shared = 0;
        bool isSure = false;
        for (const Villager *one : own) {
            const auto same = std::ranges::find_if(members, [&](const VillagerId &id) { return mayBeNamesake(*one, *m_known.find(id)); });
            if (same == members.end())
                continue;
            ++shared;
            isSure = isSure || (one->birth.isValid() && one->birth == m_known.find(*same)->birth);
        }
        const bool isSameNumber = typed.number == book.number || m_people.numberedHere.contains(typed.id);
        if ((shared > 1 && (isSameNumber || isSure)) || (shared == 1 && isSameNumber && isSure))
            return Fit::Good;
        return shared == 1 && isSameNumber && own.size() == 1 && members.size() == 1 ? Fit::Weak : Fit::None;
    }

    const RosterReading &m_people;
    const Roster &m_known;
    QHash<HouseholdId, QList<const Villager *>> m_members;
    QHash<QString, QList<const Household *>> m_headed; ///< of the sheet, by the head's name
    QHash<QString, int> m_typed;                       ///< groups of the sheet, and how many households each has
    QSet<QString> m_book;
    QSet<HouseholdId> m_staying;
};

} // namespace

QHash<QString, QString> renamedGroups(const RosterReading &people, const Roster &known)
{
    return GroupsByPeople(people, known).renamed();
}

Roster withGroupsCalled(const Roster &known, const QHash<QString, QString> &names)
{
    if (names.isEmpty())
        return known;
    QList<Villager> villagers = known.villagers();
    QList<Household> households = known.households();
    for (Villager &one : villagers)
        one.group = names.value(one.group, one.group);
    for (Household &one : households)
        one.group = names.value(one.group, one.group);
    return Roster(villagers, households, known.representatives());
}

} // namespace yishibu
