#include "app/intake/register_changes.h"

#include "app/intake/typed_words.h"

namespace yishibu {

namespace {

constexpr int mostNewcomers = 19;

void count(LineChanges &lines, bool isKnown, bool isSame)
{
    ++(!isKnown ? lines.added : isSame ? lines.unchanged : lines.changed);
}

/// The values of a person in words, in the order in which they are told.
QList<std::pair<Column, QString>> valuesOf(const Villager &villager, const PersonalNumbers &numbers)
{
    return {{Column::Name, villager.name},
            {Column::Group, villager.group},
            {Column::Relation, villager.relationToHead},
            {Column::Sex, registerWord(villager.sex)},
            {Column::Birth, villager.birth.toString(Qt::ISODate)},
            {Column::CitizenId, numbers.citizenId},
            {Column::Phone, numbers.phone},
            {Column::Ethnicity, villager.ethnicity},
            {Column::Party, registerWord(villager.party)},
            {Column::Schooling, villager.schooling},
            {Column::CollectiveMember, villager.collectiveMember ? QStringLiteral("是") : QStringLiteral("否")},
            {Column::RegisterStanding, registerWord(villager.standing)},
            {Column::Remark, villager.remark}};
}

QList<std::pair<Column, QString>> valuesOf(const Household &household)
{
    return {{Column::HouseholdNumber, household.number}, {Column::HeadName, household.headName}, {Column::Group, household.group}};
}

void tell(QList<FieldChange> &changes, const SheetRow &at, const QString &name, const QList<std::pair<Column, QString>> &before,
          const QList<std::pair<Column, QString>> &after)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i].second != after[i].second)
            changes.append({at, name, before[i].first, before[i].second, after[i].second});
    }
}

/// A move to a household of the same number is one as well: then head and group tell the two apart.
FieldChange moveOf(const SheetRow &at, const QString &name, const Household *before, const Household *after)
{
    const auto inFull = [](const Household &one) { return QStringList{one.number, one.headName, one.group}.join(QLatin1Char(' ')).simplified(); };
    const Household none;
    const Household &from = before ? *before : none, &to = after ? *after : none;
    const bool isSameNumber = from.number == to.number;
    return {at, name, Column::HouseholdNumber, isSameNumber ? inFull(from) : from.number, isSameNumber ? inFull(to) : to.number};
}

/// A group whose people are all of another one now was renamed or merged: that is told once and not for each of them.
void foldGroups(QList<FieldChange> &changes, const RosterReading &people, const Roster &known)
{
    QHash<QString, QMap<QString, int>> now;
    for (const Villager &villager : people.villagers) {
        if (const Villager *before = known.find(villager.id))
            ++now[before->group][villager.group];
    }
    QMap<QString, int> listed;
    for (const Villager &villager : known.villagers())
        listed[villager.group] += villager.isListed() ? 1 : 0;
    QList<FieldChange> folded;
    for (auto group = listed.cbegin(); group != listed.cend(); ++group) {
        const QMap<QString, int> names = now.value(group.key());
        if (group.key().isEmpty() || names.size() != 1 || names.firstKey() == group.key() || names.first() * 2 <= group.value())
            continue;
        folded.append({{}, {}, Column::Group, group.key(), names.firstKey()});
    }
    changes.removeIf([&](const FieldChange &one) {
        return std::ranges::any_of(folded, [&](const FieldChange &fold) {
            return one.field == Column::Group && one.before == fold.before && one.after == fold.after;
        });
    });
    changes = folded + changes;
}

} // namespace

RegisterChanges registerChanges(const RosterReading &people, const Roster &known,
                                const QHash<VillagerId, PersonalNumbers> &numbers)
{
    RegisterChanges changes;
    QHash<HouseholdId, const Household *> typed;
    for (const Household &household : people.households) {
        typed.insert(household.id, &household);
        const Household *before = known.findHousehold(household.id);
        count(changes.households, before, before && *before == household);
        if (before)
            tell(changes.fields, {}, household.headName, valuesOf(*before), valuesOf(household));
    }
    for (const Villager &villager : people.villagers) {
        const Villager *before = known.find(villager.id);
        const PersonalNumbers own = people.numbers.value(villager.id), was = numbers.value(villager.id);
        const bool isSame = before && *before == villager && was == own;
        count(changes.people, before, isSame);
        if (!before || isSame)
            continue;
        const SheetRow at = people.rows.value(villager.id);
        if (before->household != villager.household) // a household renumbered is told of once
            changes.fields.append(moveOf(at, villager.name, known.findHousehold(before->household), typed.value(villager.household)));
        tell(changes.fields, at, villager.name, valuesOf(*before, was), valuesOf(villager, own));
    }
    foldGroups(changes.fields, people, known);
    return changes;
}

bool isAnotherVillage(const RegisterChanges &changes, const Roster &known)
{
    const qsizetype persons = changes.people.added + changes.people.known();
    if (known.isEmpty() || persons <= mostNewcomers)
        return false;
    // Rows that were sent back and mended are new people of known households.
    if (changes.households.unchanged * 2 >= changes.households.known() + changes.households.added)
        return false;
    return changes.people.known() * 10 < qMin(persons, known.villagers().size());
}

} // namespace yishibu
