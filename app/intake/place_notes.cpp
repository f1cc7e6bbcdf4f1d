#include "app/intake/place_notes.h"

namespace yishibu {

void notePlace(const RegisterRow &row, const HouseholdBlocks::Place &place, const QString &number, PersonReading &person)
{
    if (person.isRefused())
        return;
    const auto note = [&](RowFault fault, const QString &column, const QString &before, const QString &after) {
        person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), column, before, after, fault});
    };
    const QString column = row.headingText(Column::HouseholdNumber);
    if (place.isUnknown)
        note(RowFault::HouseholdUnknown, {}, {}, {});
    if (place.isSecondHead)
        note(RowFault::SecondHead, column, number, number);
    if (place.isNumberLost)
        note(RowFault::HouseholdNumberDamaged, column, row.text(Column::HouseholdNumber), {});
}

} // namespace yishibu
