#pragma once

#include "app/intake/known_people.h"
#include "app/intake/register_changes.h"
#include "tests/app/intake/table.h"

#include <functional>

namespace yishibu::test {

/// A village's book: what the first sheet left, and what later sheets do to it.
struct VillageBook
{
    explicit VillageBook(const QStringList &lines) { take(*readRoster(workbook({table(lines)}), today())); }

    RosterReading read(const QStringList &lines) const
    {
        RosterReading reading = *readRoster(workbook({table(lines)}), today());
        BodyReading none;
        recognise(reading, none, roster, numbers);
        return reading;
    }
    void take(const RosterReading &reading)
    {
        QList<Villager> villagers = roster.villagers();
        QList<Household> households = roster.households();
        put(villagers, reading.villagers);
        put(households, reading.households);
        roster = Roster(villagers, households);
        numbers.insert(reading.numbers);
    }
    void change(const QString &name, const std::function<void(Villager &)> &how)
    {
        QList<Villager> villagers = roster.villagers();
        for (Villager &villager : villagers) {
            if (villager.name == name)
                how(villager);
        }
        roster = Roster(villagers, roster.households());
    }
    VillagerId one(const QString &name) const
    {
        const auto &people = roster.villagers(); // those too who died or moved
        if (std::ranges::count(people, name, &Villager::name) != 1)
            qFatal("not one of that name");
        return std::ranges::find(people, name, &Villager::name)->id;
    }
    LineChanges changesOf(const RosterReading &reading) const { return registerChanges(reading, roster, numbers).people; }

    Roster roster;
    QHash<VillagerId, PersonalNumbers> numbers;

private:
    static QDate today() { return QDate(2026, 11, 22); }
    template<typename Row>
    static void put(QList<Row> &all, const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            const auto known = std::ranges::find(all, row.id, &Row::id);
            if (known == all.end())
                all.append(row);
            else
                *known = row;
        }
    }
};

} // namespace yishibu::test
