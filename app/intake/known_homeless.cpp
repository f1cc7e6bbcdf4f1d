#include "app/intake/known_homeless.h"

#include "app/intake/citizen_id.h"
#include "app/intake/same_name.h"

namespace yishibu {

namespace {

bool isSex(Sex sex)
{
    return sex == Sex::Male || sex == Sex::Female;
}

/// Whether all that list and book say of one name is enough to be sure.
bool isSure(const Villager &typed, const Villager &book, bool villageHasGroups)
{
    if (!isSex(typed.sex) || typed.sex != book.sex)
        return false;
    if (typed.birth.isValid() && typed.birth == book.birth)
        return true;
    return typed.group == book.group && (!villageHasGroups || !typed.group.isEmpty());
}

/// Those listed; where there are none, those who died or moved away: they do not begin anew.
QList<VillagerId> namedInBook(const QString &name, const Roster &known)
{
    QList<VillagerId> people = known.named(name);
    if (!people.isEmpty())
        return people;
    for (const Villager &one : known.villagers()) {
        if (one.name == name)
            people.append(one.id);
    }
    return people;
}

/// Takes somebody of the sheet out again.
void refuse(RosterReading &people, const Villager &villager)
{
    const SheetRow at = people.rows.take(villager.id);
    const SheetPlan plan = people.sheets.value(at.sheet);
    const QString heading = plan.headings ? plan.headings->texts.value(plan.headings->at(Column::Name)) : QString();
    const RowFault fault = RowFault::PersonUnclear;
    people.notes.removeIf([&](const RowNote &note) {
        return note.fault == RowFault::HouseholdUnknown && note.sheet == plan.name && note.row == at.row;
    });
    people.notes.append({plan.name, at.row, verdict(fault), heading, villager.name, {}, fault});
    people.refused.append({at, villager.household, people.numbers.take(villager.id).citizenId, false, {}, {}, villager.group});
    people.said.remove(villager.id);
    people.homeless.remove(villager.id);
    people.delegates.remove(villager.household);
}

/// Moves somebody of the sheet to where the book has them.
void bringHome(RosterReading &people, Villager &villager, const Villager &book)
{
    if (const auto delegate = people.delegates.constFind(villager.household); delegate != people.delegates.constEnd()) {
        const VillagerId who = *delegate;
        people.delegates.remove(villager.household);
        if (!people.delegates.contains(book.household))
            people.delegates.insert(book.household, who);
    }
    people.numberedHere.remove(villager.household);
    villager.household = book.household;
}

} // namespace

bool areTwoPeople(const QString &typedNumber, const QString &bookNumber)
{
    const auto typed = CitizenId::fromText(typedNumber);
    const auto book = CitizenId::fromText(bookNumber);
    return typed && book && typed->hasRightCheckSign() && book->hasRightCheckSign() && typed->birth() != book->birth();
}

void recogniseHomeless(RosterReading &people, const Roster &known, const QHash<VillagerId, PersonalNumbers> &numbers,
                       QHash<VillagerId, VillagerId> &ids)
{
    if (people.homeless.isEmpty())
        return;
    QSet<VillagerId> found;
    for (const VillagerId &one : std::as_const(ids))
        found.insert(one);
    QHash<VillagerId, QList<VillagerId>> mayBe;
    QHash<VillagerId, int> claims; ///< how many of the list may be that person
    for (const Villager &typed : people.villagers) {
        if (!people.homeless.contains(typed.id) || ids.contains(typed.id))
            continue;
        for (const VillagerId &one : namedInBook(typed.name, known)) {
            if (found.contains(one) || !mayBeOne(typed, *known.find(one))
                || areTwoPeople(people.numbers.value(typed.id).citizenId, numbers.value(one).citizenId))
                continue;
            mayBe[typed.id].append(one);
            ++claims[one];
        }
    }
    const bool hasGroups = std::ranges::any_of(known.villagers(), [](const Villager &one) { return !one.group.isEmpty(); });
    QSet<VillagerId> unclear;
    for (Villager &typed : people.villagers) {
        const QList<VillagerId> candidates = mayBe.value(typed.id);
        const bool isOnly = candidates.size() == 1 && claims.value(candidates.constFirst()) == 1
                            && isSure(typed, *known.find(candidates.constFirst()), hasGroups);
        if (isOnly)
            ids.insert(typed.id, candidates.constFirst());
        if (people.homeless.contains(typed.id) && ids.contains(typed.id)) {
            bringHome(people, typed, *known.find(ids.value(typed.id, typed.id)));
        } else if (!candidates.isEmpty()) {
            unclear.insert(typed.id);
            people.heldBack.unite(QSet<VillagerId>(candidates.begin(), candidates.end()));
            refuse(people, typed);
        }
    }
    people.villagers.removeIf([&](const Villager &one) { return unclear.contains(one.id); });
    QSet<HouseholdId> inhabited;
    for (const Villager &one : std::as_const(people.villagers))
        inhabited.insert(one.household);
    people.households.removeIf([&](const Household &one) { return !inhabited.contains(one.id); });
}

} // namespace yishibu
