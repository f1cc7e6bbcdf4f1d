#include "app/intake/roster_reading.h"

#include <algorithm>

namespace yishibu {

namespace {

/// Whoever mends a sheet goes through it from above.
void putInOrder(RosterReading &reading)
{
    QHash<QString, int> places;
    for (int i = int(reading.sheets.size()) - 1; i >= 0; --i)
        places.insert(reading.sheets[i].name, i);
    std::ranges::stable_sort(reading.notes, {}, [&](const RowNote &note) { return std::pair(places.value(note.sheet), note.row); });
    std::ranges::stable_sort(reading.refused, {}, [](const RefusedRow &row) { return std::tuple(row.at.sheet, row.at.row, row.at.half); });
    std::ranges::stable_sort(reading.skipped, {}, [&](const SkippedRow &row) { return std::pair(places.value(row.sheet), row.row); });
}

} // namespace

void countVerdicts(RosterReading &reading)
{
    putInOrder(reading);
    QHash<std::pair<QString, std::pair<int, int>>, RowVerdict> worst;
    for (const RowNote &note : std::as_const(reading.notes)) {
        RowVerdict &verdict = worst[{note.sheet, {note.row, note.half}}];
        verdict = qMax(verdict, note.verdict);
    }
    RosterCounts &counts = reading.counts;
    counts = {.expected = counts.expected};
    for (const Villager &villager : std::as_const(reading.villagers)) {
        const SheetRow at = reading.rows.value(villager.id);
        const QString sheet = at.sheet < reading.sheets.size() ? reading.sheets[at.sheet].name : QString();
        const RowVerdict verdict = worst.value({sheet, {at.row, at.half}});
        ++(verdict == RowVerdict::Good ? counts.good : verdict == RowVerdict::Repaired ? counts.repaired : counts.doubtful);
    }
    counts.accepted = counts.persons = int(reading.villagers.size());
    counts.refused = int(reading.refused.size());
    counts.read = counts.accepted + counts.refused;
    counts.households = int(reading.households.size());
}

} // namespace yishibu
