#pragma once

#include "app/intake/register_row.h"
#include "app/intake/row_note.h"
#include "app/intake/sheet_plan.h"
#include "app/outcome.h"
#include "app/village/household.h"
#include "app/village/villager.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace yishibu {

/// How many rows came to what. accepted + refused = read, good + repaired + doubtful = accepted = persons.
struct RosterCounts
{
    int read = 0;     ///< rows that stand for a person
    int accepted = 0;
    int good = 0;
    int repaired = 0; ///< accepted, and only repairs noted
    int doubtful = 0; ///< accepted, with at least one doubt
    int refused = 0;
    int households = 0; ///< with at least one accepted person
    int persons = 0;
    int expected = 0; ///< persons in the sheets by countPeople(), which reads no rows; to be held against `read`

    /// Whether the two counts of the rows agree; where they do not, somebody has to look at what was passed over.
    bool isAsExpected() const { return read == expected; }

    bool operator==(const RosterCounts &) const = default;
};

/// Where in the file something stands.
struct SheetRow
{
    int sheet = 0; ///< place in the workbook from 0
    int row = 0;   ///< sheet row from 1
    int half = 0;  ///< of a sheet with several people on each line: which of them, from 0 on the left

    bool operator==(const SheetRow &) const = default;
};

/// A value that the book keeps in its own form, the same wherever it stands: 汉 as 汉族, 第三村民小组 as 三组, 共青团员 as
/// 群众. Listed once for each column and value.
struct FoldedValue
{
    QString column; ///< the heading as typed
    QString before; ///< as typed
    QString after;  ///< as kept
    int rows = 0;   ///< how many rows have it

    bool operator==(const FoldedValue &) const = default;
};

/// A row that stands for a person and was not taken in.
struct RefusedRow
{
    SheetRow at;
    HouseholdId household = HouseholdId::fresh(); ///< whose household it is; it may be without anybody taken in
    QString citizenId;                            ///< as far as it could be read; may be empty
    bool isRepeated = false;                      ///< another row of the sheet stands for the same person, who is taken in
    QString number;                               ///< of the household, as the sheet has it; may be empty, as the two below
    QString headName;                             ///< of the household
    QString group;                                ///< of the row, in short form

    bool operator==(const RefusedRow &) const = default;
};

/// A row that stands for nobody and was passed over.
struct SkippedRow
{
    QString sheet;
    int row = 0; ///< sheet row from 1
    RowKind kind = RowKind::Note;
    QString text; ///< what stands in it, cells joined

    bool operator==(const SkippedRow &) const = default;
};

/// Who stands for a household, as a cell names them.
struct NamedDelegate
{
    QString name;
    SheetRow at;

    bool operator==(const NamedDelegate &) const = default;
};

/// What one person's own row in the register says of seats.
struct RowOffice
{
    VillagerId who = VillagerId::fresh();
    SheetRow at;
    QString post;           ///< 职务 as typed
    QString representative; ///< 是否村民代表 as typed
    int households = 0;     ///< 联系户数; 0 if not said
    bool areHouseholdsUnclear = false; ///< 联系户数 says something that is no number of them
    bool isEnded = false;   ///< the remark says that the seat has ended
    QDate from;             ///< of the term of office; invalid where the row does not say
    QDate until;            ///< its last day
    QList<RowNote> termNotes;

    bool operator==(const RowOffice &) const = default;
};

/// A spreadsheet read as a village's register, to be looked at before anything is kept.
struct RosterReading
{
    QList<Household> households; ///< in order of the sheet, each with at least one villager
    QList<Villager> villagers;   ///< in order of the sheet, lists in the file behind the register; doubt holds the machine words, parted by blanks
    QHash<VillagerId, PersonalNumbers> numbers; ///< only of those who have any
    QHash<VillagerId, SheetRow> rows;           ///< of each villager
    QHash<VillagerId, ColumnSet> said;          ///< the columns in which each villager's row says something
    QHash<HouseholdId, VillagerId> delegates;   ///< 户代表, where a column says who is one; the first of a household
    QHash<HouseholdId, NamedDelegate> delegateNames; ///< 户代表 by name who is nobody of the household's rows, or one of two
    QList<RowOffice> offices;                   ///< in order of reading; readBodies() makes seats of them
    QSet<VillagerId> homeless;                  ///< people of tables that do not tell who lives with whom
    QStringList unread;                         ///< texts of lines nobody could be read from; they may be names
    QSet<HouseholdId> numberedHere;             ///< households whose number is not the sheet's: it has none for them
    QList<RowNote> notes;
    QList<RefusedRow> refused;
    QList<FoldedValue> folded; ///< in order of finding
    int birthDaysFromId = 0;   ///< births typed as year and month, whose day a good ID number told
    QList<SkippedRow> skipped; ///< not listed: blank rows
    QStringList sheetsRead;    ///< names of the sheets that are registers
    QList<SheetPlan> sheets;   ///< how each sheet of the workbook was read
    QStringList columnsLeft;   ///< headings of columns not taken in; a column without heading by its letters
    RosterCounts counts;

    QSet<VillagerId> heldBack; ///< told by recognise(): people of the book whom a refused row may mean, so that nobody
                               ///< calls them gone
};

/// Counts anew what the rows came to, by their notes, and puts notes and refused rows in the order of the sheets: after
/// notes were added or people refused.
void countVerdicts(RosterReading &reading);

/// Reads every sheet of the workbook that is a register, or that was chosen by hand, with the columns as found or as
/// chosen (planSheets()); in a list of 户代表 each line names who stands for a household. The group comes from its column, else from a line across the sheet (第三村民小组), else from the
/// sheet's name. Today bounds birth dates. A workbook that holds only lists of representatives, committee or Party members
/// gives a reading without people. Fails with SheetFault::NoNameColumn, OnlyNames or NoRows.
Outcome<RosterReading> readRoster(const Workbook &workbook, QDate today, const ColumnChoices &choices = {});

} // namespace yishibu
