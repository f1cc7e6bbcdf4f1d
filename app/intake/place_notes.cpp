#include "app/intake/place_notes.h"

#include "app/intake/repairs.h"

namespace yishibu {

void notePlace(const RegisterRow &row, const HouseholdBlocks::Place &place, const Household &household, PersonReading &person)
{
    if (person.isRefused())
        return;
    const auto note = [&](RowFault fault, const QString &column, const QString &before, const QString &after) {
        person.notes.append({row.sheet().name, row.number(), verdict(fault), column, before, after, fault});
    };
    const QString column = row.headingText(Column::HouseholdNumber), number = household.number;
    const QString head = repairedName(row.text(Column::HeadName)).text.left(longestName);
    if (place.isUnknown)
        note(RowFault::HouseholdUnknown, {}, {}, {});
    if (!head.isEmpty() && head != household.headName)
        note(RowFault::SecondHead, row.headingText(Column::HeadName), row.text(Column::HeadName), household.headName);
    else if (place.isSecondHead)
        note(RowFault::SecondHead, column, number, number);
    if (place.isNumberLost)
        note(RowFault::HouseholdNumberDamaged, column, row.text(Column::HouseholdNumber), {});
}

} // namespace yishibu
