#include "app/intake/known_people.h"

#include "app/intake/group_names.h"
#include "app/intake/known_homeless.h"
#include "app/intake/known_households.h"
#include "app/intake/known_person.h"
#include "app/intake/named_delegates.h"
#include "app/intake/part_sheets.h"
#include "app/intake/renamed_groups.h"

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

/// Seats of people who are not taken in do not come in either; then the lists do not tell who lost a seat of that body.
void dropSeatsOfNobody(BodyReading &bodies, const QSet<VillagerId> &refused)
{
    for (const Seat &seat : std::as_const(bodies.seats)) {
        if (refused.contains(seat.villager))
            bodies.bodies.removeAll(seat.body);
    }
    bodies.seats.removeIf([&](const Seat &seat) { return refused.contains(seat.villager); });
    bodies.party.removeIf([&](const PartyLine &line) { return refused.contains(line.who); });
    for (OpenLine &line : bodies.open)
        line.candidates.removeIf([&](const VillagerId &one) { return refused.contains(one); });
}

/// A refused row means the person of its number; without one it may be anybody of its household not named elsewhere.
void holdBack(RosterReading &people, const Roster &known, const QHash<QString, VillagerId> &byNumber)
{
    for (const RefusedRow &row : std::as_const(people.refused)) {
        if (row.isRepeated)
            continue;
        if (const auto one = byNumber.constFind(row.citizenId); one != byNumber.constEnd()) {
            people.heldBack.insert(*one);
            continue;
        }
        for (const VillagerId &member : known.members(row.household))
            people.heldBack.insert(member);
    }
    for (const QString &text : std::as_const(people.unread)) {
        for (const VillagerId &one : known.named(text))
            people.heldBack.insert(one);
    }
    for (const Villager &villager : std::as_const(people.villagers))
        people.heldBack.remove(villager.id);
}

} // namespace

void recognise(RosterReading &people, BodyReading &bodies, const Roster &book, const Numbers &numbers)
{
    if (book.isEmpty())
        return;
    followGroupNames(people, book);
    const Roster known = withGroupsCalled(book, renamedGroups(people, book));
    const QHash<QString, VillagerId> byNumber = peopleByNumber(numbers);
    QHash<VillagerId, VillagerId> ids = foundByNumber(people, known, byNumber);
    QSet<VillagerId> refused;
    for (const Villager &villager : std::as_const(people.villagers))
        refused.insert(villager.id);
    recogniseHomeless(people, known, numbers, ids);
    recogniseHouseholds(people, known, ids);
    for (const Villager &villager : std::as_const(people.villagers))
        refused.remove(villager.id);
    dropSeatsOfNobody(bodies, refused);
    findByName(people, known, numbers, ids);
    const auto idNow = [&ids](const VillagerId &typed) { return ids.value(typed, typed); };

    Numbers now;
    QHash<VillagerId, SheetRow> rows;
    QHash<VillagerId, ColumnSet> said;
    QSet<VillagerId> homeless;
    KnownPerson settle(people);
    for (Villager &villager : people.villagers) {
        const VillagerId typed = villager.id;
        PersonalNumbers own = people.numbers.value(typed);
        villager.id = idNow(typed);
        const PersonalNumbers before = numbers.value(villager.id);
        if (const Villager *one = known.find(villager.id))
            settle.person(typed, *one, before, villager);
        else if (const Household *home = known.findHousehold(villager.household); home && villager.group.isEmpty())
            villager.group = home->group; // somebody new in a household that the book knows
        if (own.citizenId.isEmpty())
            own.citizenId = before.citizenId;
        if (own.phone.isEmpty())
            own.phone = before.phone;
        villager.idTail = own.citizenId.right(4);
        now.insert(villager.id, own);
        if (people.rows.contains(typed))
            rows.insert(villager.id, people.rows.value(typed));
        if (people.said.contains(typed))
            said.insert(villager.id, people.said.value(typed));
        if (people.homeless.contains(typed))
            homeless.insert(villager.id);
    }
    settle.finish();
    people.numbers = now;
    people.rows = rows;
    people.said = said;
    people.homeless = homeless;
    keepKnownHeads(people, known);
    for (VillagerId &delegate : people.delegates)
        delegate = idNow(delegate);
    findDelegatesInBook(people, known);
    for (Seat &seat : bodies.seats)
        seat.villager = idNow(seat.villager);
    for (PartyLine &line : bodies.party)
        line.who = idNow(line.who);
    for (RowOffice &office : people.offices)
        office.who = idNow(office.who);
    for (OpenLine &line : bodies.open)
        std::ranges::transform(line.candidates, line.candidates.begin(), idNow);
    holdBack(people, known, byNumber);
    countVerdicts(people);
}

} // namespace yishibu
