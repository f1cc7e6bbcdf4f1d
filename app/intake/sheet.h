#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace yishibu {

/// One cell of a spreadsheet, whatever file it came from.
struct Cell
{
    enum class Kind { Empty, Text, Number, Date };
    Kind kind = Kind::Empty;
    /// Text: as typed. Number: the shortest digits that give the number back, never in exponent form unless the
    /// number itself has lost digits. Date: ISO yyyy-MM-dd, or yyyy-MM where the
    /// cell shows a month alone.
    QString text;

    bool operator==(const Cell &) const = default;
};

/// A rectangle of merged cells; rows and columns count from 0, both ends belong to it.
struct Merge
{
    int top = 0, left = 0, bottom = 0, right = 0;
    bool operator==(const Merge &) const = default;
};

/// A grid of text cells. Row 0 is sheet row 1.
struct Sheet
{
    QString name;
    QList<QList<Cell>> rows; ///< rows may differ in length; a missing cell is empty
    QList<Merge> merges;
    QList<int> numbers = {};  ///< sheet row from 1 of each row, where the rows stand in another order than in the file; else empty

    int number(int row) const { return numbers.isEmpty() ? row + 1 : numbers.value(row); }
    /// The cell's text, empty where there is none.
    QString at(int row, int column) const
    {
        if (row < 0 || row >= rows.size() || column < 0 || column >= rows[row].size())
            return {};
        return rows[row][column].text;
    }
    Cell cell(int row, int column) const
    {
        if (row < 0 || row >= rows.size() || column < 0 || column >= rows[row].size())
            return {};
        return rows[row][column];
    }
};

/// One spreadsheet file: its sheets in order, and the digest of its bytes, which the journal keeps.
struct Workbook
{
    QString fileName;    ///< without folder
    QByteArray sha256;   ///< 32 bytes
    QList<Sheet> sheets;
};

/// Why a file gave no workbook, or a workbook no roster.
enum class SheetFault {
    NotFound,        ///< names: file
    NotASpreadsheet, ///< names: file
    TooLarge,        ///< of itself or once unpacked; names: file; figures: limit in MiB
    Unreadable,      ///< names: file
    NoNameColumn,    ///< no sheet has a heading that means 姓名; names: file
    OnlyNames,       ///< 姓名 is there, but nothing that tells who the people are; names: file
    NoRows,          ///< headings, but nobody below them; names: file
    TooManyRows,     ///< names: file; figures: limit of rows, limit of columns of one sheet
    AnotherVillage,  ///< almost nobody of it is in the book's register; names: file; figures: how many are, of how many
    OtherFormat,     ///< a spreadsheet or office file in a format not read here, or protected by a password; names: file
    ReaderMissing,   ///< the part of the program that reads files is not beside it; names: file
    ReaderStopped,   ///< reading came to a sudden end: the file is damaged or not as it should be; names: file
    TookTooLong,     ///< names: file; figures: limit in seconds
    ReadingCancelled, ///< whoever waited for it did not want it any more; names: file
    OnlyLists,       ///< only lists of seats or Party members, and the register has nobody yet; names: file
    NotWritten,      ///< a sheet could not be saved; names: file
};

} // namespace yishibu
