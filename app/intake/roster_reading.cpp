#include "app/intake/roster_reading.h"

#include "app/intake/household_blocks.h"
#include "app/intake/person_reading.h"
#include "app/intake/repairs.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

class RosterReader
{
public:
    explicit RosterReader(QDate today) : m_persons(today) {}

    void readSheet(const Sheet &sheet, const Headings &headings);
    RosterReading finish();

private:
    void readPerson(const RegisterRow &row, const QString &groupAbove);
    void skip(const RegisterRow &row, RowKind kind);
    void count(const PersonReading &person);

    RosterReading m_reading;
    PersonReader m_persons;
    HouseholdBlocks m_blocks;
    QList<int> m_householdOf; ///< of each villager, index into the blocks
};

void RosterReader::readSheet(const Sheet &sheet, const Headings &headings)
{
    const MergedCells merged(sheet);
    m_reading.sheetsRead.append(sheet.name);
    m_blocks.beginSheet();
    QString group = groupInTitle(sheet.name);
    for (int i = headings.lastRow + 1; i < sheet.rows.size(); ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        const RowKind kind = kindOf(row);
        if (kind == RowKind::GroupTitle) {
            for (const Cell &cell : sheet.rows[i]) {
                if (const QString titled = groupInTitle(cell.text); !titled.isEmpty())
                    group = titled;
            }
        }
        if (kind == RowKind::Person)
            readPerson(row, group);
        else if (kind != RowKind::Blank)
            skip(row, kind);
    }
}

void RosterReader::readPerson(const RegisterRow &row, const QString &groupAbove)
{
    PersonReading person = m_persons.read(row);
    QString group = groupShortForm(row.filledText(Column::Group));
    if (group.isEmpty() && !row.hasColumn(Column::Group))
        group = groupAbove;
    const auto place = m_blocks.place(row, person.villager.name, group);
    if (place.isUnknown && !person.isRefused()) {
        const RowFault fault = RowFault::HouseholdUnknown;
        person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), {}, {}, {}, fault});
    }
    count(person);
    m_reading.notes += person.notes;
    if (person.isRefused())
        return;

    QStringList doubts;
    for (const RowNote &note : std::as_const(person.notes)) {
        if (note.verdict == RowVerdict::Doubtful)
            doubts.append(word(note.fault));
    }
    Villager &villager = person.villager;
    villager.doubt = doubts.join(u' ');
    villager.group = group;
    if (columnMeaning(row.headingText(Column::Name)) == Column::HeadName && !row.hasColumn(Column::Relation))
        villager.relationToHead = u"户主"_s;
    m_householdOf.append(place.household);
    if (person.numbers != PersonalNumbers())
        m_reading.numbers.insert(villager.id, person.numbers);
    m_reading.villagers.append(villager);
}

void RosterReader::skip(const RegisterRow &row, RowKind kind)
{
    QStringList texts;
    for (const Cell &cell : row.sheet().rows[row.row()]) {
        if (!cell.text.trimmed().isEmpty())
            texts.append(cell.text.simplified());
    }
    m_reading.skipped.append({row.sheet().name, row.row() + 1, kind, texts.join(u"  "_s)});
}

void RosterReader::count(const PersonReading &person)
{
    RosterCounts &counts = m_reading.counts;
    ++counts.read;
    switch (person.verdict()) {
    case RowVerdict::Good: ++counts.good; break;
    case RowVerdict::Repaired: ++counts.repaired; break;
    case RowVerdict::Doubtful: ++counts.doubtful; break;
    case RowVerdict::Refused: ++counts.refused; break;
    }
    counts.accepted = counts.good + counts.repaired + counts.doubtful;
    counts.persons = counts.accepted;
}

RosterReading RosterReader::finish()
{
    const QList<Household> &all = m_blocks.households();
    QList<bool> isInhabited(all.size(), false);
    for (qsizetype i = 0; i < m_reading.villagers.size(); ++i) {
        const int at = m_householdOf[i];
        isInhabited[at] = true;
        m_reading.villagers[i].household = all[at].id;
        if (m_reading.villagers[i].group.isEmpty())
            m_reading.villagers[i].group = all[at].group;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isInhabited[i])
            m_reading.households.append(all[i]);
    }
    HouseholdBlocks::numberTheNumberless(m_reading.households);
    m_reading.counts.households = int(m_reading.households.size());
    return std::move(m_reading);
}

} // namespace

Outcome<RosterReading> readRoster(const Workbook &workbook, QDate today)
{
    RosterReader reader(today);
    bool found = false;
    for (const auto isOne : {isRegister, isPlainList}) {
        for (const Sheet &sheet : workbook.sheets) {
            const auto headings = findHeadings(sheet);
            if (!headings || !isOne(*headings))
                continue;
            found = true;
            reader.readSheet(sheet, *headings);
        }
        if (found)
            break;
    }
    if (!found) {
        const bool hasNames = std::ranges::any_of(workbook.sheets, namesPeople);
        return std::unexpected(Reason::failure(hasNames ? SheetFault::OnlyNames : SheetFault::NoNameColumn, {workbook.fileName}));
    }
    RosterReading reading = reader.finish();
    if (reading.counts.read == 0)
        return std::unexpected(Reason::failure(SheetFault::NoRows, {workbook.fileName}));
    return reading;
}

} // namespace yishibu
