#include "app/intake/known_person.h"

#include "app/intake/typed_words.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Whether a month without a day says nothing else than the book, which knows the day.
bool isMonthOf(const Villager &typed, const Villager &known)
{
    const QStringList doubts = typed.doubt.split(u' ');
    const QDate day = typed.birth, book = known.birth;
    if (!book.isValid() || !day.isValid() || day.year() != book.year())
        return false;
    for (const RowFault fault : {RowFault::BirthMonthOnly, RowFault::BirthMaybeOctober}) {
        if (known.doubt.split(u' ').contains(word(fault)))
            return false;
    }
    if (doubts.contains(word(RowFault::BirthMonthOnly)))
        return day.month() == book.month();
    return doubts.contains(word(RowFault::BirthMaybeOctober)) && (book.month() == 1 || book.month() == 10);
}

bool isSex(Sex sex)
{
    return sex == Sex::Male || sex == Sex::Female;
}

} // namespace

bool isInListOfSome(const RosterReading &people, const VillagerId &typed)
{
    const auto at = people.rows.constFind(typed);
    if (at == people.rows.constEnd() || at->sheet < 0 || at->sheet >= people.sheets.size())
        return false;
    const SheetPlan &plan = people.sheets[at->sheet];
    qsizetype table = 0;
    while (table < plan.later.size() && plan.later[table].lastRow < at->row)
        ++table;
    return plan.lists.value(table) == ListTitle::Some;
}

/// Who was not read from a sheet is said to be just so.
bool KnownPerson::says(const VillagerId &typed, Column column) const
{
    const auto said = m_people.said.constFind(typed);
    return said == m_people.said.constEnd() || said->contains(column);
}

const Headings *KnownPerson::headingsOf(const SheetRow &at) const
{
    if (at.sheet < 0 || at.sheet >= m_people.sheets.size() || !m_people.sheets[at.sheet].headings)
        return nullptr;
    const SheetPlan &plan = m_people.sheets[at.sheet];
    const Headings *own = &*plan.headings;
    for (const Headings &later : plan.later)
        own = later.lastRow < at.row ? &later : own;
    return own;
}

void KnownPerson::person(const VillagerId &typed, const Villager &book, const PersonalNumbers &numbers, Villager &villager)
{
    if (isMonthOf(villager, book)) {
        villager.birth = book.birth;
        settled(typed, RowFault::BirthMonthOnly, villager);
        settled(typed, RowFault::BirthMaybeOctober, villager);
    }
    if (!numbers.citizenId.isEmpty())
        settled(typed, RowFault::IdMissing, villager);
    if (m_people.homeless.contains(typed) && !book.doubt.split(u' ').contains(word(RowFault::HouseholdUnknown)))
        settled(typed, RowFault::HouseholdUnknown, villager); // the book knows their home
    keepWhatIsNotSaid(typed, book, villager);
    noteChanges(typed, book, villager);
}

void KnownPerson::keepWhatIsNotSaid(const VillagerId &typed, const Villager &book, Villager &villager) const
{
    const auto isSilent = [&](Column column) { return !says(typed, column); };
    if (villager.name == book.name) // else it would be that of another name
        villager.reading = book.reading;
    if (!isSex(villager.sex) && (isSilent(Column::Sex) || villager.sex == Sex::Unknown))
        villager.sex = book.sex;
    if (!villager.birth.isValid())
        villager.birth = book.birth;
    if (villager.group.isEmpty())
        villager.group = book.group;
    if (villager.relationToHead.isEmpty() || (isInListOfSome(m_people, typed) && !book.relationToHead.isEmpty()))
        villager.relationToHead = book.relationToHead;
    if (isSilent(Column::Ethnicity))
        villager.ethnicity = book.ethnicity;
    if (isSilent(Column::Schooling))
        villager.schooling = book.schooling;
    if (isSilent(Column::Remark))
        villager.remark = book.remark;
    if (isSilent(Column::Party) && isSilent(Column::IsPartyMember))
        villager.party = book.party;
    if (m_people.rows.contains(typed) ? isSilent(Column::CollectiveMember) : !villager.collectiveMember)
        villager.collectiveMember = book.collectiveMember;
    villager.incapacity = book.incapacity; // no sheet says either
    villager.noPartyVote = book.noPartyVote;
    // Who died or moved does not come back because an old list names them: namedAgain() tells of them.
    if (!book.isListed() || (villager.isListed() && book.standing == villager.standing)) {
        villager.standing = book.standing;
        villager.standingFrom = book.standingFrom;
    }
}

void KnownPerson::noteChanges(const VillagerId &typed, const Villager &book, Villager &villager)
{
    if (villager.name != book.name)
        note(typed, Column::Name, RowFault::NameChanged, book.name, villager.name, villager);
    const bool isLess = book.party != PartyStanding::None && villager.party != book.party && villager.party != PartyStanding::Member;
    if (isLess) {
        const Column column = says(typed, Column::Party) ? Column::Party : Column::IsPartyMember;
        note(typed, column, RowFault::PartyLost, registerWord(book.party), registerWord(villager.party), villager);
    }
    if (book.birth.isValid() && villager.birth != book.birth)
        note(typed, Column::Birth, RowFault::BirthChanged, book.birth.toString(Qt::ISODate), villager.birth.toString(Qt::ISODate), villager);
    if (isSex(book.sex) && villager.sex != book.sex)
        note(typed, Column::Sex, RowFault::SexChanged, registerWord(book.sex), registerWord(villager.sex), villager);
    // What a sheet once changed is to be looked at until somebody says that it is settled.
    QStringList doubts = villager.doubt.split(u' ', Qt::SkipEmptyParts);
    QList<RowFault> lasting{RowFault::NameChanged, RowFault::PartyLost, RowFault::BirthChanged, RowFault::SexChanged};
    if (!says(typed, Column::CitizenId))
        lasting += {RowFault::IdCheck, RowFault::IdDate}; // the number stays as it was
    for (const RowFault fault : std::as_const(lasting)) {
        if (book.doubt.split(u' ').contains(word(fault)) && !doubts.contains(word(fault)))
            doubts.append(word(fault));
    }
    villager.doubt = doubts.join(u' ');
}

void KnownPerson::note(const VillagerId &typed, Column column, RowFault fault, const QString &before, const QString &after,
                       Villager &villager)
{
    const auto at = m_people.rows.constFind(typed);
    if (at == m_people.rows.constEnd())
        return;
    const Headings *headings = headingsOf(*at);
    const QString sheet = at->sheet < m_people.sheets.size() ? m_people.sheets[at->sheet].name : QString();
    m_people.notes.append({sheet, at->row, verdict(fault), headings ? headings->texts.value(headings->at(column)) : QString(),
                           before, after, fault});
    villager.doubt = (villager.doubt + u' ' + word(fault)).trimmed();
}

void KnownPerson::settled(const VillagerId &typed, RowFault fault, Villager &villager)
{
    QStringList doubts = villager.doubt.split(u' ', Qt::SkipEmptyParts);
    const auto at = m_people.rows.constFind(typed);
    if (doubts.removeAll(word(fault)) == 0 || at == m_people.rows.constEnd())
        return;
    villager.doubt = doubts.join(u' ');
    m_settled.insert({word(fault) + u' ' + m_people.sheets.value(at->sheet).name, at->row});
}

void KnownPerson::finish()
{
    m_people.notes.removeIf([this](const RowNote &note) { return m_settled.contains({word(note.fault) + u' ' + note.sheet, note.row}); });
}

} // namespace yishibu
