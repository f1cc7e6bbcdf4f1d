#include "app/intake/group_names.h"

#include "app/intake/repairs.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// 0 for a group that has a name.
int numberOf(const QString &group)
{
    const bool isNumbered = group.endsWith(u'组') || group.endsWith(u'社') || group.endsWith(u'队');
    return isNumbered ? groupNumber(group) : 0;
}

/// How the sheet calls the column, for the word of what was told.
QString headingOfGroups(const RosterReading &people)
{
    for (const SheetPlan &plan : people.sheets) {
        if (plan.role == SheetRole::Register && plan.headings && plan.headings->has(Column::Group))
            return plan.headings->texts.value(plan.headings->at(Column::Group));
    }
    return u"村民小组"_s;
}

} // namespace

GroupNames::GroupNames(const QList<Villager> &villagers)
{
    for (const Villager &one : villagers) {
        if (one.group.isEmpty() || m_names.contains(one.group))
            continue;
        m_names.insert(one.group);
        if (const int number = numberOf(one.group); number > 0)
            m_byNumber[number].append(one.group);
    }
}

QString GroupNames::of(const QString &typed) const
{
    if (m_names.contains(typed))
        return typed;
    const QStringList alike = m_byNumber.value(numberOf(typed));
    return alike.size() == 1 ? alike.constFirst() : typed;
}

bool GroupNames::mayBeOne(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one == other || (numberOf(one) > 0 && numberOf(one) == numberOf(other));
}

void followGroupNames(RosterReading &people, const Roster &known)
{
    const GroupNames book(known.villagers());
    QSet<QString> typed;
    for (const Villager &one : std::as_const(people.villagers))
        typed.insert(one.group);
    QHash<QString, QString> renamed;
    for (const QString &group : std::as_const(typed)) {
        const QString name = book.of(group);
        if (name != group && !typed.contains(name))
            renamed.insert(group, name);
    }
    QSet<QString> names; // two words of the sheet for one group of the book are two groups
    QSet<QString> doubled;
    for (const QString &name : std::as_const(renamed))
        (names.contains(name) ? doubled : names).insert(name);
    renamed.removeIf([&](const auto &one) { return doubled.contains(one.value()); });
    if (renamed.isEmpty())
        return;
    QHash<QString, qsizetype> told;
    for (Villager &one : people.villagers) {
        const auto name = renamed.constFind(one.group);
        if (name == renamed.constEnd())
            continue;
        if (!told.contains(one.group)) {
            told.insert(one.group, people.folded.size());
            people.folded.append({headingOfGroups(people), one.group, *name, 0});
        }
        ++people.folded[told.value(one.group)].rows;
        one.group = *name;
    }
    for (Household &one : people.households)
        one.group = renamed.value(one.group, one.group);
}

} // namespace yishibu
