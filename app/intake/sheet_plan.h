#pragma once

#include "app/intake/headings.h"
#include "app/intake/list_title.h"

#include <QSet>

namespace yishibu {

/// What somebody settled by hand about one sheet, where the program had not understood it.
struct SheetChoice
{
    enum class Use {
        AsFound,  ///< read if it is a register
        Include,  ///< read as a register of persons, whatever it looks like
        LeaveOut, ///< not read at all, neither as a register nor as a list of seats
    };
    Use use = Use::AsFound;
    int headingRow = 0;  ///< sheet row from 1 where the headings stand; 0 as found
    int headingRows = 1; ///< 1, or 2 where two lines make one heading; asked only with headingRow
    QMap<int, std::optional<Column>> columns; ///< column from 0: what it means, or that it means nothing

    bool operator==(const SheetChoice &) const = default;
};

/// The choices for a workbook, by the place of the sheet in it, from 0. None is the reading by itself.
using ColumnChoices = QMap<int, SheetChoice>;

/// How the lines below one heading are read.
enum class TableUse {
    People,     ///< as the register's persons
    Seats,      ///< as a list of representatives or committee members: readBodies() finds each among the villagers
    Party,      ///< as a list of Party members, who are villagers already: readBodies() finds them
    Members,    ///< as a list of the collective's members, who are villagers already: readBodies() finds them
    List,       ///< as a list of people whom the register of the file has: whoever is found there is not taken in again
    PassedOver, ///< another list of people below a register: they are no new villagers, and it says nothing that is kept
    Unclear,    ///< not at all: the heading does not tell who the people are
};

/// What becomes of a sheet.
enum class SheetRole {
    Register, ///< its rows are read as persons
    BodyList, ///< a list of representatives, committee or Party members: readBodies() reads it
    NotRead,  ///< neither; it says nothing of the register
    LeftOut,  ///< by hand
};

/// One column of a sheet, as a page shows it to be checked or re-assigned.
struct ColumnPlan
{
    int column = 0;                ///< from 0
    QString heading;               ///< as typed, two lines joined; empty where there is none
    std::optional<Column> meaning; ///< nothing: not understood, or said to mean nothing
    bool isTaken = false;          ///< whether its cells come into the register (or tell the line's number)
    QStringList samples;           ///< up to three different cells from below the headings; may hold ID numbers

    bool operator==(const ColumnPlan &) const = default;
};

/// How a sheet is read: its headings, its columns, and what stands above them.
struct SheetPlan
{
    QString name;
    SheetRole role = SheetRole::NotRead;
    std::optional<Headings> headings; ///< nothing where none were found or chosen
    QList<ColumnPlan> columns;        ///< those with a heading or with cells below it, from the left
    QList<Headings> later;            ///< of further registers and lists below, with columns of their own
    QList<TableUse> uses;             ///< of the first heading and of each of `later`; empty where the sheet is not read
    QList<ListTitle> lists;           ///< of whom each of these tables is by its title; as long as `uses`
    QSet<qsizetype> heldBack;         ///< tables passed over because nobody knows who of them died or moved; their people are expected
    QStringList titles;               ///< rows above the headings, cells joined: title, who filled it in, date

    /// Sheet row from 1 of the first heading line; 0 where there is none.
    int headingRow() const { return headings ? headings->firstRow + 1 : 0; }
    /// The heading of the first table, or of a later one.
    const Headings &headingsOf(qsizetype table) const { return table == 0 ? *headings : later[table - 1]; }
    /// Where the lines of a table end: the row (from 0) of the next one's title or heading, or the sheet's end.
    int endOf(qsizetype table, const Sheet &sheet) const;
};

/// Says for each sheet of the workbook, in order, how it is read. A plain list of names is a register only where the
/// workbook has no better one. A file may name one person in several tables, and nobody comes in twice by that:
/// - A table whose title says that it is of a part of the people (listTitle()) is a list wherever it stands, whatever columns
///   it has, as long as another table of the file is a register. Party members and seats are read as such; of the others each
///   line is looked for in the register (TwiceNamed), and who is not found there is told, not taken in.
/// - Only where hardly anybody of 低保户 or the like stands in another table, the title is that of a part of the register.
/// - All other tables that tell homes, numbers or birth dates are registers and come in whole, group by group or sheet by
///   sheet; a name that an earlier table has is compared with it (TwiceNamed). The larger table is read first.
QList<SheetPlan> planSheets(const Workbook &workbook, const ColumnChoices &choices = {});

/// Headings of the columns of registers that are not taken in; a column without heading by its letters.
QStringList columnsLeftOf(const QList<SheetPlan> &plans);

/// The letters of a column as spreadsheets show them: 0 is A, 26 is AA.
QString columnLetters(int column);

} // namespace yishibu
