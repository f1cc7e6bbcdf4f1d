#include "app/intake/named_delegates.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

Villager *villagerAt(RosterReading &reading, const SheetRow &at)
{
    const auto found = std::ranges::find_if(reading.villagers, [&](const Villager &one) { return reading.rows.value(one.id) == at; });
    return found == reading.villagers.end() ? nullptr : &*found;
}

} // namespace

void NamedDelegates::add(const RegisterRow &row, const SheetRow &at, int household, const PersonReading &person)
{
    if (person.delegateName.isEmpty())
        return;
    const RowFault fault = RowFault::DelegateUnknown;
    m_named.append({household, {person.delegateName, at},
                    {row.sheet().name, at.row, verdict(fault), row.headingText(Column::HouseholdDelegate), row.text(Column::HouseholdDelegate), {}, fault}});
}

void NamedDelegates::settle(RosterReading &reading, const QList<int> &places, const QList<Household> &households) const
{
    if (m_named.isEmpty())
        return;
    QHash<std::pair<int, QString>, QList<VillagerId>> members;
    for (qsizetype i = 0; i < reading.villagers.size(); ++i)
        members[{places[i], reading.villagers[i].name}].append(reading.villagers[i].id);
    for (const Named &one : m_named) {
        const HouseholdId home = households[one.household].id;
        const QList<VillagerId> fitting = members.value({one.household, one.who.name});
        const auto before = reading.delegates.constFind(home);
        const bool isOther = before != reading.delegates.constEnd() && !fitting.contains(*before);
        if (isOther || (reading.delegateNames.contains(home) && reading.delegateNames.value(home).name != one.who.name)) {
            reading.folded.append({one.note.column, one.note.before, u"否"_s, 1}); // a household has one
        } else if (fitting.size() == 1) {
            reading.delegates.insert(home, fitting.constFirst());
        } else if (!reading.delegates.contains(home) && !reading.delegateNames.contains(home)) {
            reading.delegateNames.insert(home, one.who);
            reading.notes.append(one.note);
            if (Villager *villager = villagerAt(reading, one.who.at))
                villager->doubt = (villager->doubt + u' ' + word(one.note.fault)).trimmed();
        }
    }
}

void findDelegatesInBook(RosterReading &people, const Roster &known)
{
    const QString doubt = word(RowFault::DelegateUnknown);
    for (const HouseholdId &home : people.delegateNames.keys()) {
        const NamedDelegate named = people.delegateNames.value(home);
        QList<VillagerId> fitting;
        for (const VillagerId &member : known.members(home)) {
            if (known.find(member)->name == named.name)
                fitting.append(member);
        }
        if (fitting.size() != 1)
            continue;
        people.delegateNames.remove(home);
        if (!people.delegates.contains(home))
            people.delegates.insert(home, fitting.constFirst());
        const QString sheet = people.sheets.value(named.at.sheet).name;
        people.notes.removeIf([&](const RowNote &note) {
            return note.fault == RowFault::DelegateUnknown && note.sheet == sheet && note.row == named.at.row;
        });
        if (Villager *villager = villagerAt(people, named.at)) {
            QStringList doubts = villager->doubt.split(u' ', Qt::SkipEmptyParts);
            doubts.removeAll(doubt);
            villager->doubt = doubts.join(u' ');
        }
    }
}

} // namespace yishibu
