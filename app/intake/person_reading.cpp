#include "app/intake/person_reading.h"

#include "app/intake/citizen_id.h"
#include "app/intake/id_cell.h"
#include "app/intake/repairs.h"
#include "app/intake/typed_date.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

void note(const RegisterRow &row, Column column, RowFault fault, const QString &after, PersonReading &person)
{
    person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), row.headingText(column), row.text(column),
                         after, fault});
}

std::optional<CitizenId> goodId(const PersonReading &person, QDate today)
{
    const auto id = CitizenId::fromText(person.numbers.citizenId);
    return id && id->isGood(today.addYears(1)) ? id : std::nullopt;
}

/// A birth date cell as it was typed; nothing where it is empty or no date.
std::optional<TypedDate> birthCell(const RegisterRow &row, QDate today)
{
    const Cell cell = row.cell(Column::Birth);
    return typedDate(cell.text, today, cell.kind == Cell::Kind::Number);
}

QString ethnicity(const QString &typed)
{
    static const QRegularExpression shortName(u"^\\p{Han}{1,4}$"_s);
    if (typed.endsWith(u'族') || !shortName.match(typed).hasMatch() || typed.endsWith(u'人') || typed == u"其他")
        return typed;
    return typed + u'族';
}

/// Where the book keeps a value in another form, that is told; blanks at the ends are no difference.
void fold(const RegisterRow &row, Column column, const QString &kept, PersonReading &person)
{
    if (const QString typed = row.text(column); !typed.isEmpty() && typed != kept)
        person.folded.append({column, kept});
}

/// A yes-or-no column: only what is neither is told.
bool readYesNo(const RegisterRow &row, Column column, PersonReading &person)
{
    const auto said = typedYesNo(row.text(column));
    if (!said)
        fold(row, column, u"否"_s, person);
    return said.value_or(false);
}

} // namespace

bool PersonReading::isRefused() const
{
    return verdict() == RowVerdict::Refused;
}

RowVerdict PersonReading::verdict() const
{
    RowVerdict worst = RowVerdict::Good;
    for (const RowNote &found : notes)
        worst = qMax(worst, found.verdict);
    return worst;
}

PersonReading PersonReader::read(const RegisterRow &row)
{
    PersonReading person;
    readName(row, person);
    if (person.isRefused()) {
        // Nobody comes in, but a relation still tells where a household begins.
        person.villager.relationToHead = row.text(Column::Relation);
        person.numbers.citizenId = numberIn(row.cell(Column::CitizenId));
        return person;
    }
    readCitizenId(row, person);
    readSex(row, person);
    readBirth(row, person);
    readPhone(row, person);
    Villager &villager = person.villager;
    villager.relationToHead = row.text(Column::Relation);
    villager.ethnicity = ethnicity(row.text(Column::Ethnicity));
    villager.schooling = row.text(Column::Schooling);
    villager.remark = row.text(Column::Remark);
    readStandings(row, person);
    fold(row, Column::Ethnicity, villager.ethnicity, person);
    return person;
}

void PersonReader::readStandings(const RegisterRow &row, PersonReading &person) const
{
    Villager &villager = person.villager;
    villager.party = typedParty(row.text(Column::Party), false);
    if (villager.party == PartyStanding::None)
        villager.party = typedParty(row.text(Column::IsPartyMember), true);
    fold(row, Column::Party, registerWord(villager.party), person);
    const QString answer = row.text(Column::IsPartyMember);
    const auto plain = typedYesNo(answer);
    if (plain != (villager.party == PartyStanding::Member) && answer != registerWord(villager.party))
        fold(row, Column::IsPartyMember, registerWord(villager.party), person);
    villager.standing = typedStanding(row.text(Column::RegisterStanding)).value_or(RegisterStanding::Listed);
    fold(row, Column::RegisterStanding, registerWord(villager.standing), person);
    villager.collectiveMember = readYesNo(row, Column::CollectiveMember, person);
    person.isDelegate = readYesNo(row, Column::HouseholdDelegate, person);
}

void PersonReader::readName(const RegisterRow &row, PersonReading &person) const
{
    const Repaired name = repairedName(row.cell(Column::Name).text);
    person.villager.name = name.text;
    if (name.text.isEmpty())
        note(row, Column::Name, RowFault::NameMissing, {}, person);
    for (const RowFault fault : name.faults)
        note(row, Column::Name, fault, name.text, person);
}

void PersonReader::readCitizenId(const RegisterRow &row, PersonReading &person)
{
    if (!row.hasColumn(Column::CitizenId))
        return;
    const Cell cell = row.cell(Column::CitizenId);
    if (isDamagedNumber(cell))
        return note(row, Column::CitizenId, RowFault::IdDamaged, {}, person);
    const Repaired repaired = repairedIdText(cell.text);
    if (repaired.text.isEmpty())
        return note(row, Column::CitizenId, RowFault::IdMissing, {}, person);
    if (repaired.text.size() == 15) {
        for (const RowFault fault : repaired.faults)
            note(row, Column::CitizenId, fault, repaired.text, person);
        return readOldNumber(row, repaired.text, person);
    }
    const auto id = CitizenId::fromText(repaired.text);
    if (!id)
        return note(row, Column::CitizenId, RowFault::IdUnreadable, {}, person);
    for (const RowFault fault : repaired.faults)
        note(row, Column::CitizenId, fault, id->text(), person);
    if (!id->hasRightCheckSign())
        note(row, Column::CitizenId, RowFault::IdCheck, id->text(), person);
    else if (!id->isGood(m_today.addYears(1)))
        note(row, Column::CitizenId, RowFault::IdDate, id->text(), person);
    takeId(row, id->text(), person);
}

void PersonReader::readOldNumber(const RegisterRow &row, const QString &digits, PersonReading &person)
{
    const auto id = CitizenId::fromOldText(digits);
    const auto typed = birthCell(row, m_today);
    // Numbers of fifteen digits were given until 1999, so the century is 19; a number that then tells another
    // birth date than the one typed is not an old number of this person.
    if (!id || !id->isGood(m_today) || (typed && !typed->fits(id->birth())))
        return note(row, Column::CitizenId, RowFault::OldNumberInvalid, {}, person);
    note(row, Column::CitizenId, RowFault::OldNumber, id->text(), person);
    takeId(row, id->text(), person);
}

void PersonReader::takeId(const RegisterRow &row, const QString &id, PersonReading &person)
{
    if (m_taken.contains(id))
        return note(row, Column::CitizenId, RowFault::IdTaken, {}, person);
    m_taken.insert(id);
    person.numbers.citizenId = id;
    person.villager.idTail = id.right(4);
}

void PersonReader::readSex(const RegisterRow &row, PersonReading &person) const
{
    const QString text = row.text(Column::Sex);
    const auto typed = typedSex(text);
    const auto id = goodId(person, m_today);
    if (typed) {
        person.villager.sex = *typed;
        fold(row, Column::Sex, registerWord(*typed), person);
        if (id && (*typed == Sex::Male || *typed == Sex::Female) && *typed != id->sex())
            note(row, Column::Sex, RowFault::SexDisagrees, text, person);
        return;
    }
    if (id)
        person.villager.sex = id->sex();
    if (!row.hasColumn(Column::Sex))
        return; // the whole register has no such column: nothing was typed that could be changed
    if (id)
        note(row, Column::Sex, RowFault::SexFromId, registerWord(id->sex()), person);
    else if (!text.isEmpty())
        note(row, Column::Sex, RowFault::SexUnreadable, {}, person);
}

void PersonReader::readBirth(const RegisterRow &row, PersonReading &person) const
{
    const QString text = row.text(Column::Birth);
    const auto typed = birthCell(row, m_today);
    const auto id = goodId(person, m_today);
    if ((id && id->birth() > m_today) || (!id && typed && typed->day > m_today))
        note(row, row.hasColumn(Column::Birth) ? Column::Birth : Column::CitizenId, RowFault::BirthAhead, text, person);
    if (id) {
        const QDate birth = id->birth();
        person.villager.birth = birth;
        person.hasDayFromId = typed && typed->monthOnly && typed->fits(birth);
        if (typed && !typed->fits(birth))
            note(row, Column::Birth, RowFault::BirthDisagrees, birth.toString(Qt::ISODate), person);
        else if (!typed && row.hasColumn(Column::Birth))
            note(row, Column::Birth, RowFault::BirthFromId, birth.toString(Qt::ISODate), person);
        return;
    }
    if (typed) {
        person.villager.birth = typed->day;
        if (typed->monthOnly)
            note(row, Column::Birth, RowFault::BirthMonthOnly, typed->day.toString(Qt::ISODate), person);
    } else if (row.hasColumn(Column::Birth)) {
        note(row, Column::Birth, RowFault::BirthUnreadable, {}, person);
    }
}

void PersonReader::readPhone(const RegisterRow &row, PersonReading &person) const
{
    const Repaired phone = repairedPhone(row.cell(Column::Phone).text);
    person.numbers.phone = phone.text;
    for (const RowFault fault : phone.faults)
        note(row, Column::Phone, fault, phone.text, person);
}

} // namespace yishibu
