#include "app/intake/party_changes.h"

#include "app/intake/typed_words.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Probationary is less than full, and none is less than either.
int degree(PartyStanding party)
{
    return party == PartyStanding::Member ? 2 : party == PartyStanding::Probationary ? 1 : 0;
}

void flag(RosterReading &people, Villager &villager, const PartyLine &line)
{
    const RowFault fault = RowFault::PartyByList;
    const auto at = people.rows.constFind(villager.id);
    if (at == people.rows.constEnd() || villager.doubt.split(u' ').contains(word(fault)))
        return;
    villager.doubt = (villager.doubt + u' ' + word(fault)).trimmed();
    const QString list = people.sheets.value(line.at.sheet).name;
    people.notes.append({people.sheets.value(at->sheet).name, at->row, verdict(fault), {}, registerWord(line.party),
                         registerWord(villager.party), fault, u"%1 %2"_s.arg(list).arg(line.at.row)});
}

} // namespace

PartyChanges followPartyLists(RosterReading &people, const BodyReading &lists, const Roster &known)
{
    PartyChanges changes;
    QHash<VillagerId, Villager *> inSheet;
    for (Villager &villager : people.villagers)
        inSheet.insert(villager.id, &villager);
    for (const PartyLine &line : lists.party) {
        if (Villager *villager = inSheet.value(line.who)) {
            const auto said = people.said.constFind(line.who);
            const bool isSaid = said != people.said.constEnd() && (said->contains(Column::Party) || said->contains(Column::IsPartyMember));
            if (isSaid && villager->party != line.party)
                flag(people, *villager, line);
            else if (degree(villager->party) < degree(line.party))
                villager->party = line.party;
            continue;
        }
        const Villager *book = known.find(line.who);
        if (!book || degree(book->party) >= degree(line.party))
            continue;
        changes.people.append(*book);
        changes.people.last().party = line.party;
        changes.fields.append({line.at, book->name, Column::Party, registerWord(book->party), registerWord(line.party)});
    }
    countVerdicts(people);
    return changes;
}

} // namespace yishibu
