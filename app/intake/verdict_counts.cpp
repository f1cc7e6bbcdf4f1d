#include "app/intake/roster_reading.h"

namespace yishibu {

void countVerdicts(RosterReading &reading)
{
    QHash<std::pair<QString, int>, RowVerdict> worst;
    for (const RowNote &note : std::as_const(reading.notes)) {
        RowVerdict &verdict = worst[{note.sheet, note.row}];
        verdict = qMax(verdict, note.verdict);
    }
    RosterCounts &counts = reading.counts;
    counts = {.expected = counts.expected};
    for (const Villager &villager : std::as_const(reading.villagers)) {
        const SheetRow at = reading.rows.value(villager.id);
        const QString sheet = at.sheet < reading.sheets.size() ? reading.sheets[at.sheet].name : QString();
        const RowVerdict verdict = worst.value({sheet, at.row});
        ++(verdict == RowVerdict::Good ? counts.good : verdict == RowVerdict::Repaired ? counts.repaired : counts.doubtful);
    }
    counts.accepted = counts.persons = int(reading.villagers.size());
    counts.refused = int(reading.refused.size());
    counts.read = counts.accepted + counts.refused;
    counts.households = int(reading.households.size());
}

} // namespace yishibu
