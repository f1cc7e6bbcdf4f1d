#include "app/intake/known_people.h"

#include "app/intake/citizen_id.h"
#include "app/intake/known_households.h"

#include <QSet>

namespace yishibu {

namespace {

using Numbers = QHash<VillagerId, PersonalNumbers>;

QHash<QString, VillagerId> peopleByNumber(const Numbers &numbers)
{
    QHash<QString, VillagerId> byNumber;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        if (!it->citizenId.isEmpty())
            byNumber.insert(it->citizenId, it.key());
    }
    return byNumber;
}

/// Who of the sheet is whom of the book by the ID number. It goes first, so that a son of his father's name is not
/// taken for him.
QHash<VillagerId, VillagerId> foundByNumber(const RosterReading &people, const Roster &known,
                                            const QHash<QString, VillagerId> &byNumber)
{
    QHash<VillagerId, VillagerId> ids;
    QSet<VillagerId> found;
    for (const Villager &typed : people.villagers) {
        const auto one = byNumber.constFind(people.numbers.value(typed.id).citizenId);
        if (one == byNumber.constEnd() || found.contains(*one) || !known.find(*one))
            continue;
        found.insert(*one);
        ids.insert(typed.id, *one);
    }
    return ids;
}

/// Two good numbers of different birth dates are two people, whatever their names and household: a grandson may be called
/// after his grandfather.
bool areTwoPeople(const QString &typedNumber, const QString &bookNumber)
{
    const auto typed = CitizenId::fromText(typedNumber);
    const auto book = CitizenId::fromText(bookNumber);
    return typed && book && typed->hasRightCheckSign() && book->hasRightCheckSign() && typed->birth() != book->birth();
}

/// Adds those found by name and household; those of one birth date first, then in the order of the book.
void findByName(const RosterReading &people, const Roster &known, const Numbers &numbers,
                QHash<VillagerId, VillagerId> &ids)
{
    QSet<VillagerId> found;
    for (const VillagerId &one : std::as_const(ids))
        found.insert(one);
    QHash<std::pair<QString, HouseholdId>, QList<const Villager *>> named;
    for (const Villager &one : known.villagers())
        named[{one.name, one.household}].append(&one);
    for (const bool sameBirth : {true, false}) {
        for (const Villager &typed : people.villagers) {
            if (ids.contains(typed.id))
                continue;
            for (const Villager *one : named.value({typed.name, typed.household})) {
                const bool fits = sameBirth ? typed.birth.isValid() && typed.birth == one->birth
                                            : !areTwoPeople(people.numbers.value(typed.id).citizenId,
                                                            numbers.value(one->id).citizenId);
                if (!fits || found.contains(one->id))
                    continue;
                found.insert(one->id);
                ids.insert(typed.id, one->id);
                break;
            }
        }
    }
}

/// Whether the villager's sheet has a column. One that was not read from a sheet has them all.
bool sheetSays(const RosterReading &people, const VillagerId &typed, Column column)
{
    const int sheet = people.rows.value(typed, SheetRow{.sheet = -1}).sheet;
    if (sheet < 0 || sheet >= people.sheets.size() || !people.sheets[sheet].headings)
        return true;
    return people.sheets[sheet].headings->has(column);
}

/// What the sheet has no column for is the book's, and so is what somebody decided by hand.
void keepWhatIsNotSaid(const RosterReading &people, const VillagerId &typed, const Villager &book, Villager &villager)
{
    const auto isSilent = [&](Column column) { return !sheetSays(people, typed, column); };
    villager.reading = book.reading;
    if (villager.sex == Sex::Unknown && isSilent(Column::Sex))
        villager.sex = book.sex;
    if (!villager.birth.isValid() && isSilent(Column::Birth))
        villager.birth = book.birth;
    if (villager.group.isEmpty())
        villager.group = book.group;
    if (villager.relationToHead.isEmpty() && isSilent(Column::Relation))
        villager.relationToHead = book.relationToHead;
    if (isSilent(Column::Ethnicity))
        villager.ethnicity = book.ethnicity;
    if (isSilent(Column::Schooling))
        villager.schooling = book.schooling;
    if (isSilent(Column::Remark))
        villager.remark = book.remark;
    if (isSilent(Column::Party) && isSilent(Column::IsPartyMember))
        villager.party = book.party;
    if (people.rows.contains(typed) ? isSilent(Column::CollectiveMember) : !villager.collectiveMember)
        villager.collectiveMember = book.collectiveMember;
    // Who died or moved does not come back because an old list names them: namedAgain() tells of them.
    if (!book.isListed() || (villager.isListed() && book.standing == villager.standing)) {
        villager.standing = book.standing;
        villager.standingFrom = book.standingFrom;
    }
}

/// A refused row means the person of its number; without one it may be anybody of its household not named elsewhere.
void holdBack(RosterReading &people, const Roster &known, const QHash<QString, VillagerId> &byNumber)
{
    for (const RefusedRow &row : std::as_const(people.refused)) {
        if (const auto one = byNumber.constFind(row.citizenId); one != byNumber.constEnd()) {
            people.heldBack.insert(*one);
            continue;
        }
        for (const VillagerId &member : known.members(row.household))
            people.heldBack.insert(member);
    }
    for (const Villager &villager : std::as_const(people.villagers))
        people.heldBack.remove(villager.id);
}

} // namespace

void recognise(RosterReading &people, BodyReading &bodies, const Roster &known, const Numbers &numbers)
{
    if (known.isEmpty())
        return;
    const QHash<QString, VillagerId> byNumber = peopleByNumber(numbers);
    QHash<VillagerId, VillagerId> ids = foundByNumber(people, known, byNumber);
    recogniseHouseholds(people, known, ids);
    findByName(people, known, numbers, ids);
    const auto idNow = [&ids](const VillagerId &typed) { return ids.value(typed, typed); };

    Numbers now;
    QHash<VillagerId, SheetRow> rows;
    for (Villager &villager : people.villagers) {
        const VillagerId typed = villager.id;
        PersonalNumbers own = people.numbers.value(typed);
        villager.id = idNow(typed);
        if (const Villager *book = known.find(villager.id))
            keepWhatIsNotSaid(people, typed, *book, villager);
        const PersonalNumbers before = numbers.value(villager.id);
        if (own.citizenId.isEmpty())
            own.citizenId = before.citizenId;
        if (own.phone.isEmpty())
            own.phone = before.phone;
        villager.idTail = own.citizenId.right(4);
        now.insert(villager.id, own);
        if (people.rows.contains(typed))
            rows.insert(villager.id, people.rows.value(typed));
    }
    people.numbers = now;
    people.rows = rows;
    for (VillagerId &delegate : people.delegates)
        delegate = idNow(delegate);
    for (Seat &seat : bodies.seats)
        seat.villager = idNow(seat.villager);
    for (OpenLine &line : bodies.open)
        std::ranges::transform(line.candidates, line.candidates.begin(), idNow);
    holdBack(people, known, byNumber);
}

} // namespace yishibu
