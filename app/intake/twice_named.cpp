#include "app/intake/twice_named.h"

#include "app/intake/group_names.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

bool isMonthOnly(const PersonReading &person)
{
    return std::ranges::any_of(person.notes, [](const RowNote &note) {
        return note.fault == RowFault::BirthMonthOnly || note.fault == RowFault::BirthMaybeOctober;
    });
}

bool isSex(Sex sex)
{
    return sex == Sex::Male || sex == Sex::Female;
}

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

bool agree(const QString &one, const QString &other)
{
    return !one.isEmpty() && one == other;
}

} // namespace

bool TwiceNamed::areOneMonth(const Earlier &one, const Earlier &other)
{
    return (one.isMonth || other.isMonth) && one.birth.year() == other.birth.year() && one.birth.month() == other.birth.month();
}

bool TwiceNamed::isSameInTable(const Earlier &one, const Earlier &other)
{
    if (!one.citizenId.isEmpty() && !other.citizenId.isEmpty())
        return one.citizenId == other.citizenId;
    if (one.place.household != other.place.household)
        return false;
    const bool isDated = one.birth.isValid() && other.birth.isValid();
    return one.sex == other.sex && (!isDated || one.birth == other.birth || areOneMonth(one, other));
}

bool TwiceNamed::areTwo(const Earlier &one, const Earlier &other)
{
    if (!one.citizenId.isEmpty() && !other.citizenId.isEmpty())
        return one.citizenId != other.citizenId;
    if (differ(one.place.tail, other.place.tail) || !GroupNames::mayBeOne(one.place.group, other.place.group))
        return true;
    if (isSex(one.sex) && isSex(other.sex) && one.sex != other.sex)
        return true;
    if (one.birth.isValid() && other.birth.isValid() && one.birth != other.birth && !areOneMonth(one, other))
        return true;
    const bool isList = one.place.isList || other.place.isList;
    return !isList && differ(one.place.number, other.place.number) && differ(one.place.head, other.place.head);
}

/// 0 where the name alone says that they are one.
int TwiceNamed::likeness(const Earlier &one, const Earlier &other)
{
    if (agree(one.citizenId, other.citizenId))
        return 5;
    const bool isBorn = one.birth.isValid() && other.birth.isValid(); // else they would be two
    if (agree(one.place.tail, other.place.tail) || isBorn)
        return 4;
    if (differ(one.place.number, other.place.number))
        return 0;
    if (agree(one.place.number, other.place.number))
        return differ(one.place.head, other.place.head) ? 0 : 3;
    if (agree(one.place.head, other.place.head))
        return 2;
    const bool isSameSex = isSex(one.sex) && one.sex == other.sex;
    return isSameSex && (agree(one.place.group, other.place.group) || other.place.isList) ? 1 : 0;
}

/// Of the rows of other tables.
const TwiceNamed::Earlier *TwiceNamed::bestOf(const QList<Earlier> &named, const Earlier &here, bool *isUnclear)
{
    const Earlier *best = nullptr;
    int top = 0;
    for (const Earlier &one : named) {
        if (one.place.table == here.place.table || areTwo(one, here))
            continue;
        const int like = likeness(one, here) * 2 + (likeness(one, here) > 0 && agree(one.relation, here.relation) ? 1 : 0);
        *isUnclear = !best ? like == 0 : like == top ? true : like > top ? false : *isUnclear;
        if (!best || like > top)
            best = &one;
        top = qMax(top, like);
    }
    return best;
}

void TwiceNamed::note(RowFault fault, const RegisterRow &row, const Earlier *other, PersonReading &person)
{
    const QString sheet = row.sheet().name;
    const QString place = !other ? QString() : other->sheet == sheet ? QString::number(other->row) : u"%1 %2"_s.arg(other->sheet).arg(other->row);
    person.notes.append({sheet, row.number(), verdict(fault), row.headingText(Column::Name), row.text(Column::Name), {}, fault, place});
}

TwiceNamed::Found TwiceNamed::find(const RegisterRow &row, const RowPlace &place, PersonReading &person)
{
    const Villager &villager = person.villager;
    const Earlier here{row.sheet().name, row.number(), place, villager.sex, villager.birth, isMonthOnly(person),
                       person.takenId.isEmpty() ? person.numbers.citizenId : person.takenId, villager.id, villager.relationToHead};
    QList<Earlier> &named = m_people[villager.name];
    bool isUnclear = false;
    if (const Earlier *one = bestOf(named, here, &isUnclear)) {
        note(isUnclear ? RowFault::PersonUnclear : RowFault::SamePerson, row, one, person);
        return isUnclear ? Found{.isOut = true} : Found{true, one->who, one->place.household};
    }
    if (place.isList) {
        note(RowFault::NotInRegister, row, nullptr, person);
        return {.isOut = true};
    }
    const auto isSame = [&](const Earlier &one) { return one.place.table == place.table && isSameInTable(one, here); };
    auto twin = std::ranges::find_if(named, [&](const Earlier &one) { return isSame(one) && one.birth == here.birth; });
    if (twin == named.end())
        twin = std::ranges::find_if(named, isSame);
    if (twin == named.end()) {
        named.append(here);
        return {};
    }
    const bool isOne = (villager.birth.isValid() && twin->birth.isValid()) || agree(here.citizenId, twin->citizenId);
    note(isOne ? RowFault::SamePerson : RowFault::SameNameTwice, row, &*twin, person);
    const Found found{isOne, isOne ? std::optional(twin->who) : std::nullopt, twin->place.household};
    if (!isOne)
        named.append(here);
    return found;
}

} // namespace yishibu
