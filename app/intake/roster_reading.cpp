#include "app/intake/roster_reading.h"

#include "app/intake/household_blocks.h"
#include "app/intake/id_cell.h"
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
    void readSheet(const Sheet &sheet, int place, const SheetPlan &plan, QString group);
    RosterReading finish();

private:
    void readTable(const Sheet &sheet, const Headings &headings, int end, QString &group);
    void refuseTable(const Sheet &sheet, const Headings &headings, int end);
    void passOver(const Sheet &sheet, const Headings &headings, int end);
    void readPerson(const RegisterRow &row, const QString &groupAbove);
    void skip(const RegisterRow &row, RowKind kind);
    void noteFolded(const RegisterRow &row, Column column, const QString &after);

    RosterReading m_reading;
    QHash<std::pair<QString, QString>, qsizetype> m_foldedAt; ///< heading and typed value, place in folded
    int m_sheet = 0;
    int m_table = 0;
    PersonReader m_persons;
    HouseholdBlocks m_blocks;
    QList<int> m_householdOf; ///< of each villager, index into the blocks
    TwiceNamed m_twice;
};

void RosterReader::readSheet(const Sheet &sheet, int place, const SheetPlan &plan, QString group)
{
    m_sheet = place;
    m_reading.sheetsRead.append(sheet.name);
    const MergedCells merged(sheet);
    for (qsizetype i = 0; i < plan.uses.size(); ++i) {
        const Headings &headings = plan.headingsOf(i);
        const int end = plan.endOf(i, sheet);
        const TableUse use = plan.uses[i];
        ++m_table;
        m_blocks.beginSheet();
        for (int row = i > 0 ? plan.endOf(i - 1, sheet) : headings.lastRow + 1; row <= headings.lastRow; ++row)
            skip(RegisterRow(sheet, headings, merged, row), row < headings.firstRow || headings.isTitleOnly ? RowKind::Note : RowKind::RepeatedHeading);
        if (use == TableUse::People || use == TableUse::Unclear)
            m_reading.counts.expected += countPeople(sheet, headings.lastRow + 1, headings.at(Column::Name), end);
        if (use == TableUse::People)
            readTable(sheet, headings, end, group);
        else if (use == TableUse::Unclear)
            refuseTable(sheet, headings, end);
        else if (use == TableUse::PassedOver)
            passOver(sheet, headings, end);
    }
}

/// Whoever is named there is somebody, even if nobody new.
void RosterReader::passOver(const Sheet &sheet, const Headings &headings, int end)
{
    const MergedCells merged(sheet);
    for (int i = headings.lastRow + 1; i < end; ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        const RowKind kind = kindOf(row);
        if (kind == RowKind::Person)
            m_reading.unread.append(repairedName(row.text(Column::Name)).text);
        if (kind != RowKind::Blank)
            skip(row, kind == RowKind::Person ? RowKind::OtherList : kind);
    }
}

void RosterReader::refuseTable(const Sheet &sheet, const Headings &headings, int end)
{
    const MergedCells merged(sheet);
    for (int i = headings.lastRow + 1; i < end; ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        if (countPeople(sheet, i, headings.at(Column::Name), i + 1) == 0) {
            if (kindOf(row) != RowKind::Blank)
                skip(row, RowKind::Note);
            continue;
        }
        QString citizenId;
        for (const Cell &cell : sheet.rows[i]) {
            citizenId = citizenId.isEmpty() ? numberIn(cell) : citizenId;
            if (cell.kind == Cell::Kind::Text)
                m_reading.unread.append(repairedName(cell.text).text);
        }
        const RowFault fault = RowFault::HeadingsUnclear;
        m_reading.notes.append({sheet.name, i + 1, verdict(fault), {}, row.wholeText(), {}, fault});
        m_reading.refused.append({{m_sheet, i + 1}, HouseholdId::fresh(), citizenId});
    }
}

void RosterReader::readTable(const Sheet &sheet, const Headings &headings, int end, QString &group)
{
    const MergedCells merged(sheet);
    for (int i = headings.lastRow + 1; i < end; ++i) {
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
    const Repaired ownGroup = repairedText(row.filledText(Column::Group));
    QString group = groupShortForm(ownGroup.text);
    for (const RowFault fault : ownGroup.faults)
        person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), row.headingText(Column::Group), row.text(Column::Group), group, fault});
    if (group.isEmpty() && !row.hasColumn(Column::Group))
        group = groupAbove;
    const auto place = m_blocks.place(row, person.villager.name, group);
    if (place.isUnknown && !person.isRefused()) {
        const RowFault fault = RowFault::HouseholdUnknown;
        person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), {}, {}, {}, fault});
    }
    const SheetRow at{m_sheet, row.row() + 1};
    const RowPlace where{place.household, m_table, tellsHome(row.headings()), group};
    const bool isTwice = !person.isRefused() && m_twice.find(row, where, person);
    m_reading.notes += person.notes;
    const Household &household = m_blocks.households().at(place.household);
    if (person.isRefused()) {
        m_reading.refused.append({at, household.id, person.numbers.citizenId, isTwice});
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
    if (!where.hasHome)
        m_reading.homeless.insert(villager.id);
    if (person.isDelegate && !m_reading.delegates.contains(household.id))
        m_reading.delegates.insert(household.id, villager.id);
    else if (person.isDelegate)
        noteFolded(row, Column::HouseholdDelegate, u"否"_s); // a household has one
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

void RosterReader::skip(const RegisterRow &row, RowKind kind)
{
    if (const QString text = row.wholeText(); !text.isEmpty())
        m_reading.skipped.append({row.sheet().name, row.row() + 1, kind, text});
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
    HouseholdBlocks::numberTheNumberless(m_reading.households);
    return std::move(m_reading);
}

} // namespace

Outcome<RosterReading> readRoster(const Workbook &workbook, QDate today, const ColumnChoices &choices)
{
    const QList<SheetPlan> plans = planSheets(workbook, choices);
    RosterReader reader(today);
    bool found = false, hasLists = false;
    const bool isOneOfSeveral = std::ranges::count(plans, SheetRole::Register, &SheetPlan::role) > 1;
    // Who lives with whom is read first: who stands in another sheet too is known by then.
    for (const bool home : {true, false}) {
        for (int i = 0; i < plans.size(); ++i) {
            hasLists = hasLists || plans[i].role == SheetRole::BodyList;
            if (plans[i].role != SheetRole::Register || tellsHome(*plans[i].headings) != home)
                continue;
            found = true;
            reader.readSheet(workbook.sheets[i], i, plans[i], groupOfSheet(plans[i].name, isOneOfSeveral));
        }
    }
    if (!found && !hasLists) {
        const bool hasNames = std::ranges::any_of(workbook.sheets, namesPeople);
        return std::unexpected(Reason::failure(hasNames ? SheetFault::OnlyNames : SheetFault::NoNameColumn, {workbook.fileName}));
    }
    RosterReading reading = reader.finish();
    reading.sheets = plans;
    countVerdicts(reading);
    if (reading.counts.read == 0 && !hasLists)
        return std::unexpected(Reason::failure(SheetFault::NoRows, {workbook.fileName}));
    reading.columnsLeft = columnsLeftOf(plans);
    return reading;
}

} // namespace yishibu
