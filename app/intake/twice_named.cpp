#include "app/intake/twice_named.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

bool isMonthOnly(const PersonReading &person)
{
    return std::ranges::any_of(person.notes, [](const RowNote &note) { return note.fault == RowFault::BirthMonthOnly; });
}

} // namespace

bool TwiceNamed::isSame(const Earlier &one, const Earlier &other)
{
    if (!one.citizenId.isEmpty() && !other.citizenId.isEmpty())
        return one.citizenId == other.citizenId;
    const bool isMonth = (one.isMonth || other.isMonth) && one.birth.year() == other.birth.year() && one.birth.month() == other.birth.month();
    if (one.place.household == other.place.household) {
        const bool isDated = one.birth.isValid() && other.birth.isValid();
        return one.sex == other.sex && (!isDated || one.birth == other.birth || isMonth);
    }
    if (one.place.table == other.place.table || (one.place.hasHome && other.place.hasHome))
        return false;
    const bool groupsFit = one.place.group.isEmpty() || other.place.group.isEmpty() || one.place.group == other.place.group;
    return groupsFit && one.sex == other.sex && one.birth.isValid() && other.birth.isValid() && (one.birth == other.birth || isMonth);
}

bool TwiceNamed::find(const RegisterRow &row, const RowPlace &place, PersonReading &person)
{
    const Villager &villager = person.villager;
    const Earlier here{row.sheet().name, row.row() + 1, place, villager.sex, villager.birth, isMonthOnly(person),
                       person.takenId.isEmpty() ? person.numbers.citizenId : person.takenId};
    QList<Earlier> &named = m_people[villager.name];
    auto twin = std::ranges::find_if(named, [&](const Earlier &one) { return isSame(one, here) && one.birth == here.birth; });
    if (twin == named.end())
        twin = std::ranges::find_if(named, [&](const Earlier &one) { return isSame(one, here); });
    if (twin == named.end()) {
        named.append(here);
        return false;
    }
    const bool isOne = (villager.birth.isValid() && twin->birth.isValid()) || (!here.citizenId.isEmpty() && here.citizenId == twin->citizenId);
    const RowFault fault = isOne ? RowFault::SamePerson : RowFault::SameNameTwice;
    const bool isSameSheet = twin->sheet == here.sheet;
    person.notes.append({here.sheet, here.row, verdict(fault), row.headingText(Column::Name), row.text(Column::Name), {}, fault,
                         isSameSheet ? QString::number(twin->row) : u"%1 %2"_s.arg(twin->sheet).arg(twin->row)});
    if (!isOne)
        named.append(here);
    return isOne;
}

} // namespace yishibu
