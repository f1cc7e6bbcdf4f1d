#include "app/intake/party_changes.h"

#include "app/intake/typed_words.h"

#include <QSet>

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

void flagMember(RosterReading &people, Villager &villager, const MemberLine &line)
{
    const RowFault fault = RowFault::MemberByList;
    const auto at = people.rows.constFind(villager.id);
    if (at == people.rows.constEnd() || villager.doubt.split(u' ').contains(word(fault)))
        return;
    villager.doubt = (villager.doubt + u' ' + word(fault)).trimmed();
    const QString list = people.sheets.value(line.at.sheet).name;
    people.notes.append({people.sheets.value(at->sheet).name, at->row, verdict(fault), {}, u"是"_s, u"否"_s, fault, u"%1 %2"_s.arg(list).arg(line.at.row)});
}

/// Of the people of the book whom the sheet itself does not name.
void makeMember(PartyChanges &changes, const Villager &book, const MemberLine &line)
{
    auto at = std::ranges::find(changes.people, book.id, &Villager::id);
    if (at == changes.people.end()) {
        changes.people.append(book);
        at = changes.people.end() - 1;
    }
    if (at->collectiveMember)
        return;
    at->collectiveMember = true;
    changes.fields.append({line.at, book.name, Column::CollectiveMember, u"否"_s, u"是"_s});
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
    for (const MemberLine &line : lists.members) {
        if (Villager *villager = inSheet.value(line.who)) {
            const auto said = people.said.constFind(line.who);
            const bool isSaid = said != people.said.constEnd() && said->contains(Column::CollectiveMember);
            if (isSaid && !villager->collectiveMember)
                flagMember(people, *villager, line);
            villager->collectiveMember = villager->collectiveMember || !isSaid;
        } else if (const Villager *book = known.find(line.who); book && !book->collectiveMember) {
            makeMember(changes, *book, line);
        }
    }
    countVerdicts(people);
    return changes;
}

QList<VillagerId> partyNotNamed(const BodyReading &lists, const Roster &known)
{
    QSet<VillagerId> named;
    for (const PartyLine &line : lists.party)
        named.insert(line.who);
    for (const OpenLine &line : lists.open) {
        for (const QList<VillagerId> &meant : {line.candidates, known.named(line.name)})
            named.unite(QSet<VillagerId>(meant.begin(), meant.end()));
    }
    QList<VillagerId> others;
    qsizetype members = 0;
    for (const Villager &villager : known.villagers()) {
        if (!villager.isListed() || villager.party == PartyStanding::None)
            continue;
        ++members;
        if (!named.contains(villager.id))
            others.append(villager.id);
    }
    const bool isList = std::ranges::any_of(lists.party, [](const PartyLine &line) { return !line.isOwnRow; });
    const bool isWhole = isList && (members - others.size()) * 2 >= members;
    return isWhole ? others : QList<VillagerId>();
}

} // namespace yishibu
