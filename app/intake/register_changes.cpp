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
QList<std::pair<Column, QString>> valuesOf(const Villager &villager, const PersonalNumbers &numbers, const Household *household)
{
    return {{Column::Name, villager.name},
            {Column::HouseholdNumber, household ? household->number : QString()},
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
        const bool hasMoved = before->household != villager.household; // a household renumbered is told of once
        tell(changes.fields, people.rows.value(villager.id), villager.name,
             valuesOf(*before, was, hasMoved ? known.findHousehold(before->household) : nullptr),
             valuesOf(villager, own, hasMoved ? typed.value(villager.household) : nullptr));
    }
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
