#include "ui/roster/roster_desk.h"

#include "app/intake/known_people.h"
#include "app/intake/register_seats.h"
#include "app/intake/seat_changes.h"
#include "db/book.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

namespace {

constexpr int fewestLines = 20; ///< a shorter list may be of people whom the register does not know yet

/// The lists of a workbook, found among the people of the book as the sheet leaves them. One whose lines fit almost nobody
/// stays as it is.
BodyReading listsAmong(const RosterPreview &preview, const Roster &known, QHash<VillagerId, PersonalNumbers> numbers)
{
    QHash<VillagerId, qsizetype> inSheet;
    for (qsizetype i = 0; i < preview.people.villagers.size(); ++i)
        inSheet.insert(preview.people.villagers[i].id, i);
    QList<Villager> everybody;
    for (const Villager &one : known.villagers()) {
        if (one.isListed() && !inSheet.contains(one.id))
            everybody.append(one);
    }
    everybody += preview.people.villagers;
    numbers.insert(preview.people.numbers);
    return readBodies(preview.workbook, preview.people, everybody, numbers, known.households() + preview.people.households);
}

/// Nothing but lists, and hardly anybody of them is in the book.
bool areOthersLists(const RosterPreview &preview)
{
    const qsizetype found = preview.bodies.lines - preview.bodies.open.size();
    return preview.people.counts.read == 0 && preview.bodies.lines >= fewestLines && found * 10 < preview.bodies.lines;
}

} // namespace

Outcome<RosterDesk::Compared> RosterDesk::compare(RosterPreview preview) const
{
    const auto numbers = m_book.roster().numbers();
    if (!numbers)
        return std::unexpected(numbers.error());
    const Roster &known = m_hall.roster();
    if (known.isEmpty() && preview.people.counts.read == 0)
        return std::unexpected(Reason::failure(SheetFault::OnlyLists, {preview.fileName}));
    recognise(preview.people, preview.bodies, known, *numbers);
    const bool saysSeats = preview.bodies.lines > 0 || !preview.people.offices.isEmpty();
    if (saysSeats && !preview.workbook.sheets.isEmpty())
        preview.bodies = listsAmong(preview, known, *numbers);
    holdAgainstBook(preview.bodies, m_hall.seats(), m_clock.today());
    const PartyChanges party = followPartyLists(preview.people, preview.bodies, known);
    RegisterChanges changes = registerChanges(preview.people, known, *numbers);
    if (isAnotherVillage(changes, known))
        return std::unexpected(Reason::failure(SheetFault::AnotherVillage, {preview.fileName},
                                               {changes.people.known(), preview.people.counts.persons}));
    if (areOthersLists(preview))
        return std::unexpected(Reason::failure(SheetFault::AnotherVillage, {preview.fileName},
                                               {preview.bodies.lines - preview.bodies.open.size(), preview.bodies.lines}));
    changes.people.changed += int(party.people.size());
    changes.fields += party.fields;
    const SeatChanges seats = seatChanges(m_hall.seats(), preview.bodies, known, m_clock.today());
    preview.bodies.seats = seats.seats;
    RosterChanges all{changes, preview.people, seats.ended, missingPeople(preview.people, known),
                      delegateChanges(preview.people, known, m_clock.today()), namedAgain(preview.people, known), preview.bodies,
                      thinGroups(preview.people, known), seats.closed, seats.termed, party.people};
    all.partyUnnamed = partyNotNamed(all.bodies, known);
    return Compared{std::move(preview), std::move(all)};
}

Outcome<RosterChanges> RosterDesk::changes(const RosterPreview &preview)
{
    if (const Done current = catchUp(); !current)
        return std::unexpected(current.error());
    auto compared = compare(preview);
    if (!compared)
        return std::unexpected(compared.error());
    return std::move(compared->changes);
}

/// What an import does besides taking people in: who is gone, who stands for a household, whom a list makes a Party member.
HandChange RosterDesk::goneBy(const RosterImport &from, const RosterChanges &changes, const MissingDecisions &decisions,
                              const DelegateDecisions &delegates) const
{
    HandChange gone{.people = {}, .seatsEnded = {}, .representativesEnded = {}, .representativesBegin = changes.delegates.begins};
    for (const DelegateQuestion &question : changes.delegates.open) {
        if (!delegates.contains(question.named.household))
            continue;
        gone.representativesEnded.append(question.present);
        gone.representativesEnded.last().until = question.named.from.addDays(-1);
        gone.representativesBegin.append(question.named);
    }
    QHash<VillagerId, Villager> party;
    for (const Villager &member : changes.party)
        party.insert(member.id, member);
    for (const VillagerId &who : changes.missing) {
        const auto decision = decisions.constFind(who);
        Villager person = party.contains(who) ? party.take(who) : *m_hall.roster().find(who);
        if (decision != decisions.constEnd()) {
            const HandChange change = changeOf({who}, *decision);
            gone.people += change.people;
            gone.seatsEnded += change.seatsEnded;
            for (const HouseholdRepresentative &ended : change.representativesEnded) {
                if (std::ranges::find(gone.representativesEnded, ended.id, &HouseholdRepresentative::id) == gone.representativesEnded.end())
                    gone.representativesEnded.append(ended);
            }
        } else if (!person.missingIn) { // else it waits already
            person.missingIn = from.id;
            gone.people.append(person);
        } else if (person != *m_hall.roster().find(who)) {
            gone.people.append(person);
        }
    }
    gone.people += party.values();
    return gone;
}

} // namespace yishibu
