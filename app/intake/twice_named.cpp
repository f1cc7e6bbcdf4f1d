#include "app/intake/twice_named.h"

namespace yishibu {
using namespace Qt::StringLiterals;

bool TwiceNamed::find(const RegisterRow &row, int household, PersonReading &person)
{
    const QString own = person.takenId.isEmpty() ? person.numbers.citizenId : person.takenId;
    const Villager &villager = person.villager;
    QList<Earlier> &named = m_people[{household, villager.name}];
    const auto twin = std::ranges::find_if(named, [&](const Earlier &one) {
        const bool numbersFit = own.isEmpty() || one.citizenId.isEmpty() || own == one.citizenId;
        return numbersFit && one.sex == villager.sex && one.birth == villager.birth;
    });
    if (twin == named.end()) {
        named.append({row.sheet().name, row.row() + 1, villager.sex, villager.birth, own});
        return false;
    }
    const bool isSame = villager.birth.isValid() || (!own.isEmpty() && own == twin->citizenId);
    const RowFault fault = isSame ? RowFault::SamePerson : RowFault::SameNameTwice;
    const bool isSameSheet = twin->sheet == row.sheet().name;
    person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), row.headingText(Column::Name),
                         row.text(Column::Name), {}, fault,
                         isSameSheet ? QString::number(twin->row) : u"%1 %2"_s.arg(twin->sheet).arg(twin->row)});
    return isSame;
}

} // namespace yishibu
