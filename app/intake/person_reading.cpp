#include "app/intake/person_reading.h"

#include "app/intake/birth_cell.h"
#include "app/intake/citizen_id.h"
#include "app/intake/names_in_cell.h"
#include "app/intake/repairs.h"
#include "app/intake/said_beside.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

void note(const RegisterRow &row, Column column, RowFault fault, const QString &after, PersonReading &person)
{
    person.notes.append({row.sheet().name, row.number(), verdict(fault), row.headingText(column), row.text(column),
                         after, fault});
}

/// "一组 12", for a note in another row; the sheet is left out where it is the same.
QString placeFrom(const RegisterRow &row, const QString &place)
{
    const QString own = row.sheet().name + u' ';
    return place.startsWith(own) ? place.mid(own.size()) : place;
}

std::optional<CitizenId> goodId(const PersonReading &person, QDate today)
{
    const auto id = CitizenId::fromText(person.numbers.citizenId);
    return id && id->isGood(today.addYears(1)) ? id : std::nullopt;
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
    for (const Column column : row.headings().columns.keys()) {
        if (!row.text(column).isEmpty())
            person.said.insert(column);
    }
    if (person.isRefused()) {
        // Nobody comes in, but a relation still tells where a household begins.
        person.villager.relationToHead = repairedText(row.text(Column::Relation)).text;
        person.numbers.citizenId = m_numbers.of(row.cell(Column::CitizenId));
        return person;
    }
    readCitizenId(row, person);
    readSex(row, person);
    readBirth(row, person);
    readPhone(row, person);
    readWords(row, person);
    noteBeside(row, person);
    return person;
}

void PersonReader::readName(const RegisterRow &row, PersonReading &person) const
{
    const Repaired name = repairedName(row.cell(Column::Name).text);
    person.villager.name = name.text;
    if (name.text.isEmpty())
        note(row, Column::Name, RowFault::NameMissing, {}, person);
    if (name.text.size() > longestName)
        return note(row, Column::Name, RowFault::NameTooLong, {}, person);
    if (isNoName(name.text))
        return note(row, Column::Name, RowFault::NotAName, {}, person);
    // 李二、王小三 is flagged for its signs, and for the blank where each stands in a line of its own.
    if (!name.faults.isEmpty() && namesInCell(row.cell(Column::Name).text).size() > 1)
        return note(row, Column::Name, RowFault::SeveralNames, {}, person);
    for (const RowFault fault : name.faults)
        note(row, Column::Name, fault, name.text, person);
}

void PersonReader::readCitizenId(const RegisterRow &row, PersonReading &person)
{
    if (!row.hasColumn(Column::CitizenId))
        return;
    const Cell cell = row.cell(Column::CitizenId);
    if (m_numbers.isDamaged(cell))
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
    const bool fits = !typed || !id || typed->fits(id->birth())
                      || (typed->mayBeOctober && typed->day.addMonths(9).month() == id->birth().month()
                          && typed->day.year() == id->birth().year());
    if (!id || !id->isGood(m_today) || !fits)
        return note(row, Column::CitizenId, RowFault::OldNumberInvalid, {}, person);
    note(row, Column::CitizenId, RowFault::OldNumber, id->text(), person);
    takeId(row, id->text(), person);
}

void PersonReader::takeId(const RegisterRow &row, const QString &id, PersonReading &person)
{
    if (const auto taken = m_taken.constFind(id); taken != m_taken.constEnd()) {
        note(row, Column::CitizenId, RowFault::IdTaken, {}, person);
        person.notes.last().other = placeFrom(row, *taken);
        person.takenId = id;
        return;
    }
    m_taken.insert(id, u"%1 %2"_s.arg(row.sheet().name).arg(row.number()));
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
        person.fold(row, Column::Sex, registerWord(*typed));
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
            note(row, Column::Birth, typed->mayBeOctober ? RowFault::BirthMaybeOctober : RowFault::BirthMonthOnly, typed->day.toString(Qt::ISODate), person);
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
