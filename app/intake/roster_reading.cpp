#include "app/intake/roster_reading.h"

#include "app/intake/body_line.h"
#include "app/intake/household_blocks.h"
#include "app/intake/list_tables.h"
#include "app/intake/named_delegates.h"
#include "app/intake/passed_over.h"
#include "app/intake/people_count.h"
#include "app/intake/person_reading.h"
#include "app/intake/repairs.h"
#include "app/intake/sheet_group.h"
#include "app/intake/twice_named.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

class RosterReader
{
public:
    explicit RosterReader(QDate today) : m_persons(today) {}

    /// `group` is that of rows which nothing else tells of.
    void read(const Sheet &sheet, const TablePlace &place, const SheetPlan &plan, const QString &group);
    RosterReading finish();

private:
    void readTable(const Sheet &sheet, const Headings &headings, int end, QString group);
    RowPlace placeOf(const RegisterRow &row, int household, const QString &group);
    void readPerson(const RegisterRow &row, const QString &groupAbove);
    void noteFolded(const RegisterRow &row, Column column, const QString &after);

    RosterReading m_reading;
    QHash<std::pair<QString, QString>, qsizetype> m_foldedAt; ///< heading and typed value, place in folded
    int m_sheet = 0;
    int m_table = 0;
    TableUse m_use = TableUse::People;
    ListTitle m_list = ListTitle::None;
    PersonReader m_persons;
    HouseholdBlocks m_blocks;
    QList<int> m_householdOf; ///< of each villager, index into the blocks
    TwiceNamed m_twice;
    NamedDelegates m_delegates;
};

void RosterReader::read(const Sheet &sheet, const TablePlace &place, const SheetPlan &plan, const QString &group)
{
    const qsizetype i = place.table;
    const Headings &headings = plan.headingsOf(i);
    const int end = plan.endOf(i, sheet);
    const MergedCells merged(sheet);
    m_sheet = place.sheet;
    m_use = plan.uses[i];
    m_list = plan.lists[i];
    ++m_table;
    m_blocks.beginSheet();
    for (int row = i > 0 ? plan.endOf(i - 1, sheet) : headings.lastRow + 1; row <= headings.lastRow; ++row) {
        const bool isTitle = row < headings.firstRow || headings.isTitleOnly;
        noteSkipped(m_reading, RegisterRow(sheet, headings, merged, row), isTitle ? RowKind::Note : RowKind::RepeatedHeading);
    }
    const bool isPeople = m_use == TableUse::People || m_use == TableUse::List;
    if (isPeople || m_use == TableUse::Unclear)
        m_reading.counts.expected += countPeople(sheet, headings.lastRow + 1, headings.at(Column::Name), end);
    if (isPeople)
        readTable(sheet, headings, end, group);
    else if (m_use == TableUse::Unclear)
        refuseTable(m_reading, sheet, m_sheet, headings, end);
    else if (m_use == TableUse::PassedOver)
        passOver(m_reading, sheet, headings, end);
}

void RosterReader::readTable(const Sheet &sheet, const Headings &headings, int end, QString group)
{
    const MergedCells merged(sheet);
    for (int i = headings.lastRow + 1; i < end; ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        const RowKind kind = kindOf(row);
        if (kind == RowKind::GroupTitle) {
            group = groupTitledIn(sheet, i);
        }
        if (kind == RowKind::Person)
            readPerson(row, group);
        else if (kind != RowKind::Blank)
            noteSkipped(m_reading, row, kind);
    }
}

RowPlace RosterReader::placeOf(const RegisterRow &row, int household, const QString &group)
{
    const bool isList = m_use == TableUse::List;
    const Household &home = m_blocks.households().at(household);
    // In a list the household of the line above may be another one's.
    const bool knowsHead = !isList || !home.number.isEmpty() || !row.filledText(Column::HeadName).isEmpty();
    return {household, m_table, tellsHome(row.headings()), group, isList, home.number, knowsHead ? home.headName : QString(), tailOf(row)};
}

void RosterReader::readPerson(const RegisterRow &row, const QString &groupAbove)
{
    PersonReading person = m_persons.read(row);
    const Repaired ownGroup = repairedText(row.filledText(Column::Group));
    QString group = groupShortForm(ownGroup.text);
    for (const RowFault fault : ownGroup.faults)
        person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), row.headingText(Column::Group), row.text(Column::Group), group, fault});
    if (group.isEmpty() && !row.hasColumn(Column::Group))
        group = groupAbove;
    const auto place = m_blocks.place(row, person.villager.name, group);
    const SheetRow at{m_sheet, row.row() + 1};
    const TwiceNamed::Found twice = person.isRefused() ? TwiceNamed::Found() : m_twice.find(row, placeOf(row, place.household, group), person);
    person.isDelegate = person.isDelegate || m_list == ListTitle::Delegates;
    if (twice.who && person.isDelegate && twice.household >= 0) {
        const HouseholdId home = m_blocks.households().at(twice.household).id;
        if (!m_reading.delegates.contains(home))
            m_reading.delegates.insert(home, *twice.who);
    }
    if (place.isUnknown && !person.isRefused()) {
        const RowFault fault = RowFault::HouseholdUnknown;
        person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), {}, {}, {}, fault});
    }
    m_reading.notes += person.notes;
    const Household &household = m_blocks.households().at(place.household);
    if (person.isRefused()) {
        m_reading.refused.append({at, household.id, person.numbers.citizenId, twice.who.has_value()});
        return;
    }

    QStringList doubts;
    for (const RowNote &note : std::as_const(person.notes)) {
        if (note.verdict == RowVerdict::Doubtful)
            doubts.append(word(note.fault));
    }
    Villager &villager = person.villager;
    villager.doubt = doubts.join(u' ');
    villager.group = group;
    if (row.headings().headsOnly && !row.hasColumn(Column::Relation))
        villager.relationToHead = u"户主"_s;
    for (const auto &[column, kept] : std::as_const(person.folded))
        noteFolded(row, column, kept);
    noteFolded(row, Column::Group, group);
    noteFolded(row, Column::HeadName, household.headName);
    m_reading.birthDaysFromId += person.hasDayFromId ? 1 : 0;
    m_reading.rows.insert(villager.id, at);
    m_reading.said.insert(villager.id, person.said);
    if (!tellsHome(row.headings()))
        m_reading.homeless.insert(villager.id);
    if (person.isDelegate && !m_reading.delegates.contains(household.id))
        m_reading.delegates.insert(household.id, villager.id);
    else if (person.isDelegate)
        noteFolded(row, Column::HouseholdDelegate, u"否"_s); // a household has one
    m_delegates.add(row, at, place.household, person);
    m_householdOf.append(place.household);
    if (person.numbers != PersonalNumbers())
        m_reading.numbers.insert(villager.id, person.numbers);
    m_reading.villagers.append(villager);
}

void RosterReader::noteFolded(const RegisterRow &row, Column column, const QString &after)
{
    const QString before = row.text(column);
    if (before.isEmpty() || before == after)
        return;
    const std::pair key(row.headingText(column), before);
    const auto known = m_foldedAt.constFind(key);
    if (known != m_foldedAt.constEnd() && m_reading.folded[*known].after == after) {
        ++m_reading.folded[*known].rows;
        return;
    }
    m_foldedAt.insert(key, m_reading.folded.size());
    m_reading.folded.append({key.first, before, after, 1});
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
    for (const Household &household : std::as_const(m_reading.households)) {
        if (household.number.isEmpty())
            m_reading.numberedHere.insert(household.id);
    }
    m_delegates.settle(m_reading, m_householdOf, all);
    HouseholdBlocks::numberTheNumberless(m_reading.households);
    return std::move(m_reading);
}

/// Whether Party members or seats are listed there.
bool namesLists(const SheetPlan &plan)
{
    return plan.uses.contains(TableUse::Seats) || plan.uses.contains(TableUse::Party);
}

} // namespace

Outcome<RosterReading> readRoster(const Workbook &workbook, QDate today, const ColumnChoices &choices)
{
    const QList<SheetPlan> plans = planSheets(workbook, choices);
    RosterReader reader(today);
    const auto registers = std::ranges::count(plans, SheetRole::Register, &SheetPlan::role);
    const bool found = registers > 0, hasLists = std::ranges::any_of(plans, namesLists);
    QHash<int, QStringList> groups; ///< at the beginning of each table of a sheet
    // Who lives with whom is read first: who stands in another table too is known by then.
    for (const TablePlace &place : readingOrder(workbook, plans)) {
        const SheetPlan &plan = plans[place.sheet];
        const Sheet &sheet = workbook.sheets[place.sheet];
        if (!groups.contains(place.sheet))
            groups.insert(place.sheet, groupsAbove(sheet, plan, groupOfSheet(plan.name, registers > 1)));
        reader.read(sheet, place, plan, groups[place.sheet].value(place.table));
    }
    if (!found && !hasLists) {
        const bool hasNames = std::ranges::any_of(workbook.sheets, namesPeople);
        return std::unexpected(Reason::failure(hasNames ? SheetFault::OnlyNames : SheetFault::NoNameColumn, {workbook.fileName}));
    }
    RosterReading reading = reader.finish();
    reading.sheets = plans;
    for (const SheetPlan &plan : plans) {
        if (plan.role == SheetRole::Register)
            reading.sheetsRead.append(plan.name);
    }
    countVerdicts(reading);
    if (reading.counts.read == 0 && !hasLists)
        return std::unexpected(Reason::failure(SheetFault::NoRows, {workbook.fileName}));
    reading.columnsLeft = columnsLeftOf(plans);
    return reading;
}

} // namespace yishibu
