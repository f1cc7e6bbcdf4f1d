#pragma once

#include "app/intake/gone_people.h"
#include "app/intake/household_blocks.h"
#include "app/intake/list_tables.h"
#include "app/intake/named_delegates.h"
#include "app/intake/person_reading.h"
#include "app/intake/relation_codes.h"
#include "app/intake/roster_reading.h"
#include "app/intake/sheet_group.h"
#include "app/intake/table_use.h"
#include "app/intake/twice_named.h"

namespace yishibu {

/// Reads the tables of a register one after the other, row by row, into one reading: who lives with whom hangs on the rows above.
class RosterReader
{
public:
    RosterReader(QDate today, const VillageGroups &villages) : m_villages(villages), m_persons(today) {}

    /// `group` is that of rows which nothing else tells of.
    void read(const Sheet &sheet, const TablePlace &place, const SheetPlan &plan, const QString &group);
    RosterReading finish();
    void settleGone(RosterReading &reading) const { m_gone.settle(reading); }

private:
    void readHalves(const Sheet &sheet, const Headings &headings, int end, const QString &group);
    void readTable(const Sheet &sheet, const Headings &headings, int end, QString group);
    RowPlace placeOf(const RegisterRow &row, int household, const QString &group);
    void readPerson(const RegisterRow &row, const QString &groupAbove, const RelationCodes &codes);
    void noteFolded(const RegisterRow &row, Column column, const QString &after);

    RosterReading m_reading;
    QHash<std::pair<QString, QString>, qsizetype> m_foldedAt; ///< heading and typed value, place in folded
    int m_sheet = 0;
    int m_table = 0;
    QList<int> m_halves; ///< of each row of the table that is read, where several people stand on each line; else empty
    TableUse m_use = TableUse::People;
    ListTitle m_list = ListTitle::None;
    VillageGroups m_villages;
    bool m_isOfMembers = false; ///< of the collective, by the table's title
    PersonReader m_persons;
    IdNumbers m_idNumbers; ///< of the table that is read
    HouseholdBlocks m_blocks;
    QList<int> m_householdOf; ///< of each villager, index into the blocks
    TwiceNamed m_twice;
    NamedDelegates m_delegates;
    GonePeople m_gone;
};

} // namespace yishibu
