#pragma once

#include "app/intake/roster_reading.h"
#include "tests/app/intake/table.h"

#include <algorithm>

/// The day on which the sheets of these tests are read.
inline const QDate readingDay{2026, 11, 22};

/// What the register says; nothing where it is refused.
inline yishibu::RosterReading read(const QList<yishibu::Sheet> &sheets)
{
    const auto reading = yishibu::readRoster(workbook(sheets), readingDay);
    return reading ? *reading : yishibu::RosterReading();
}
inline yishibu::RosterReading read(const yishibu::Sheet &sheet)
{
    return read(QList<yishibu::Sheet>{sheet});
}

inline const yishibu::Villager &one(const yishibu::RosterReading &reading, const QString &name)
{
    const auto found = std::ranges::find(reading.villagers, name, &yishibu::Villager::name);
    if (found == reading.villagers.end())
        qFatal("nobody of that name");
    return *found;
}

inline QStringList namesIn(const yishibu::RosterReading &reading, const yishibu::Household &household)
{
    QStringList names;
    for (const yishibu::Villager &person : reading.villagers) {
        if (person.household == household.id)
            names.append(person.name);
    }
    return names;
}

/// "张三 second_head", for each person in doubt.
inline QStringList doubtsOf(const yishibu::RosterReading &reading)
{
    QStringList doubts;
    for (const yishibu::Villager &person : reading.villagers) {
        if (!person.doubt.isEmpty())
            doubts.append(person.name + u' ' + person.doubt);
    }
    return doubts;
}
