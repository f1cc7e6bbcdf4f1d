#include "app/intake/roster_reader.h"

#include "app/intake/blocks_beside.h"
#include "app/intake/body_line.h"
#include "app/intake/family_breaks.h"
#include "app/intake/group_column.h"
#include "app/intake/passed_over.h"
#include "app/intake/people_count.h"
#include "app/intake/place_notes.h"
#include "app/intake/register_seats.h"
#include "app/intake/repairs.h"
#include "app/intake/row_head.h"

namespace yishibu {
using namespace Qt::StringLiterals;

void RosterReader::read(const Sheet &sheet, const TablePlace &place, const SheetPlan &plan, const QString &group)
{
    const qsizetype i = place.table;
    const Headings &headings = plan.headingsOf(i);
    const int end = plan.endOf(i, sheet);
    const MergedCells merged(sheet);
    m_sheet = place.sheet;
    m_use = plan.uses[i];
    m_list = plan.lists[i];
    m_isOfMembers = m_use == TableUse::People && isRegisterOfMembers(sheet, headings, i == 0);
    ++m_table;
    m_gone.beginTable(standingOfTable(sheet, plan, i));
    for (int row = i > 0 ? plan.endOf(i - 1, sheet) : headings.lastRow + 1; row <= headings.lastRow; ++row) {
        const bool isTitle = row < headings.firstRow || headings.isTitleOnly;
        noteSkipped(m_reading, RegisterRow(sheet, headings, merged, row), isTitle ? RowKind::Note : RowKind::RepeatedHeading);
    }
    const bool isPeople = m_use == TableUse::People || m_use == TableUse::List;
    if (isPeople || m_use == TableUse::Unclear || plan.heldBack.contains(i))
        m_reading.counts.expected += isPeople ? countInHalves(sheet, headings, end) : countPeople(sheet, headings.lastRow + 1, headings.at(Column::Name), end);
    if (isPeople)
        readHalves(sheet, headings, end, group);
    else if (m_use == TableUse::Unclear)
        refuseTable(m_reading, sheet, m_sheet, headings, end);
    else if (m_use == TableUse::PassedOver)
        passOver(m_reading, sheet, headings, end);
}

/// Several people on each line are read down the left half first; halves of different columns are tables of their own.
void RosterReader::readHalves(const Sheet &sheet, const Headings &headings, int end, const QString &group)
{
    m_halves.clear();
    if (const auto unfolded = unfold(sheet, headings, end)) {
        m_halves = unfolded->halves;
        return readTable(unfolded->sheet, unfolded->headings, int(unfolded->sheet.rows.size()), group);
    }
    const QList<Half> blocks = blocksBeside(sheet, headings, end);
    for (qsizetype block = 0; block < blocks.size(); ++block) {
        m_halves = QList<int>(sheet.rows.size(), int(block));
        readTable(blocks[block].sheet, blocks[block].headings, end, group);
    }
    if (blocks.isEmpty())
        readTable(sheet, headings, end, group);
}

void RosterReader::readTable(const Sheet &sheet, const Headings &headings, int end, QString group)
{
    const MergedCells merged(sheet);
    const RelationCodes codes(sheet, headings, end);
    // Who died was perhaps the head of a household that has another one now.
    m_blocks.beginTable(m_use == TableUse::List || m_gone.isOfGone(), HouseholdNumbers(sheet, headings, end), familyBreaks(sheet, headings, end, codes));
    m_idNumbers = IdNumbers(sheet, headings, end);
    m_persons.beginTable(m_idNumbers);
    const bool isOfBlocks = m_use == TableUse::People && isGroupOfBlocks(sheet, headings, end);
    const QHash<int, QString> places = m_use == TableUse::People ? villageTitles(sheet, headings, end) : QHash<int, QString>();
    for (int i = headings.lastRow + 1; i < end; ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        const RowKind kind = places.contains(i) ? RowKind::GroupTitle : kindOf(row);
        if (kind == RowKind::GroupTitle) {
            const QString titled = places.contains(i) ? places.value(i) : m_villages.inRow(sheet, i);
            group = titled.isEmpty() ? group : titled;
        }
        m_gone.passTitle(sheet, i, kind);
        if (const QString own = row.filledText(Column::Group); isOfBlocks && kind == RowKind::Person && !own.isEmpty())
            group = groupShortForm(repairedText(own).text);
        if (kind == RowKind::Person)
            readPerson(row, isOfBlocks || !headings.has(Column::Group) ? group : QString(), codes);
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
    return {household, m_table, tellsHome(row.headings()), group, isList, home.number, knowsHead ? home.headName : QString(), tailOf(row, m_idNumbers)};
}

void RosterReader::readPerson(const RegisterRow &row, const QString &groupAbove, const RelationCodes &codes)
{
    PersonReading person = m_persons.read(row);
    if (m_isOfMembers)
        person.takeForMember(row);
    if (codes.isTicked() && !codes.isHead(row.text(Column::Relation)))
        person.villager.relationToHead.clear();
    readHeadWord(row, codes, person);
    m_gone.read(row, person);
    const Repaired ownGroup = repairedText(row.filledText(Column::Group));
    QString group = groupShortForm(ownGroup.text);
    for (const RowFault fault : ownGroup.faults)
        person.notes.append({row.sheet().name, row.number(), verdict(fault), row.headingText(Column::Group), row.text(Column::Group), group, fault});
    if (group.isEmpty())
        group = groupAbove;
    const auto place = m_blocks.place(row, person.villager, group);
    const SheetRow at{m_sheet, row.number(), m_halves.value(row.row())};
    const RowPlace there = placeOf(row, place.household, group);
    const bool isNameless = person.isRefused();
    const TwiceNamed::Found twice = isNameless ? TwiceNamed::Found() : m_twice.find(row, there, person);
    person.isDelegate = person.isDelegate || m_list == ListTitle::Delegates;
    if (twice.who && person.isDelegate && twice.household >= 0) {
        const HouseholdId home = m_blocks.households().at(twice.household).id;
        if (!m_reading.delegates.contains(home))
            m_reading.delegates.insert(home, *twice.who);
    }
    notePlace(row, place, m_blocks.households().at(place.household), person);
    if (twice.who)
        m_gone.nameAgain(*twice.who, at);
    for (RowNote &note : person.notes)
        note.half = at.half;
    m_reading.notes += person.notes;
    const Household &household = m_blocks.households().at(place.household);
    if (person.isRefused()) {
        noteUnread(m_reading, row, person);
        // What stands for a name and is none is no head's name either.
        const bool isOwnName = isNameless && there.head == person.villager.name;
        m_reading.refused.append({at, household.id, person.numbers.citizenId, twice.who.has_value(), there.number,
                                  isOwnName ? QString() : there.head, group.isEmpty() ? household.group : group});
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
    if (repairedName(row.text(Column::HeadName)).text.left(longestName) == household.headName)
        noteFolded(row, Column::HeadName, household.headName);
    m_reading.birthDaysFromId += person.hasDayFromId ? 1 : 0;
    if (auto office = m_use == TableUse::People ? officeIn(row) : std::nullopt) {
        office->who = villager.id;
        office->at = at;
        m_reading.offices.append(*office);
    }
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

} // namespace yishibu
