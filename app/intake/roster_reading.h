#pragma once

#include "app/intake/register_row.h"
#include "app/intake/row_note.h"
#include "app/intake/sheet.h"
#include "app/outcome.h"
#include "app/village/household.h"
#include "app/village/villager.h"

#include <QDate>
#include <QHash>

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

    bool operator==(const RosterCounts &) const = default;
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

/// A spreadsheet read as a village's register, to be looked at before anything is kept.
struct RosterReading
{
    QList<Household> households; ///< in order of the sheet, each with at least one villager
    QList<Villager> villagers;   ///< in order of the sheet; doubt holds the machine words, parted by blanks
    QHash<VillagerId, PersonalNumbers> numbers; ///< only of those who have any
    QList<RowNote> notes;
    QList<SkippedRow> skipped; ///< not listed: blank rows
    QStringList sheetsRead;    ///< names of the sheets that are registers
    RosterCounts counts;
};

/// Reads every sheet of the workbook that is a register. The group comes from its column, else from a line
/// across the sheet (第三村民小组), else from the sheet's name. Today bounds birth dates.
/// Fails with SheetFault::NoNameColumn, OnlyNames or NoRows.
Outcome<RosterReading> readRoster(const Workbook &workbook, QDate today);

} // namespace yishibu
