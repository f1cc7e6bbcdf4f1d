#pragma once

#include "app/intake/headings.h"

namespace yishibu {

/// Columns, as a set.
class ColumnSet
{
public:
    void insert(Column column) { m_bits |= bit(column); }
    void remove(Column column) { m_bits &= ~bit(column); }
    bool contains(Column column) const { return (m_bits & bit(column)) != 0; }
    bool operator==(const ColumnSet &) const = default;

private:
    static quint32 bit(Column column) { return quint32(1) << int(column); }
    quint32 m_bits = 0;
};

/// One row of a register, read by the meaning of its columns.
class RegisterRow
{
public:
    RegisterRow(const Sheet &sheet, const Headings &headings, const MergedCells &merged, int row)
        : m_sheet(sheet), m_headings(headings), m_merged(merged), m_row(row)
    {}

    int row() const { return m_row; }
    int number() const { return m_sheet.number(m_row); } ///< sheet row from 1
    const Sheet &sheet() const { return m_sheet; }
    const Headings &headings() const { return m_headings; }
    bool hasColumn(Column column) const { return m_headings.has(column); }
    QString headingText(Column column) const { return m_headings.texts.value(m_headings.at(column)); }

    /// The cell itself, ="001" and '002 without their wrapping; a cell covered by a merge is empty.
    Cell cell(Column column) const;
    /// Text of the cell itself, ends trimmed.
    QString text(Column column) const { return cell(column).text.trimmed(); }
    /// What stands in the whole row, cells joined.
    QString wholeText() const;
    /// Text with the merged block's first cell filled down, for what belongs to a household or group.
    QString filledText(Column column) const;

private:
    const Sheet &m_sheet;
    const Headings &m_headings;
    const MergedCells &m_merged;
    int m_row;
};

/// What a row below the headings is. Only a person is read; blank rows are passed over, all others are listed.
enum class RowKind {
    Blank,
    Person,          ///< has a name, or sex, birth date, ID number or relation of somebody
    Total,           ///< 合计, 小计
    GroupTitle,      ///< 第三村民小组 across the sheet: the rows below belong to it
    RepeatedHeading, ///< the headings again, as at the top of each printed page
    UnusedLine,      ///< a line numbered in advance, without anybody
    OtherList,       ///< a line of a list of people below the register, who are no new villagers
    Note,            ///< 填表人, 注: …
};

RowKind kindOf(const RegisterRow &row);

/// Whether the sheet's headings are those of a register of persons: a name and what belongs to a household or a
/// person. Lists of representatives and of committees are none.
bool isRegister(const Headings &headings);
/// Whether they say who lives with whom: a household's number, its head, or the relation to the head.
bool tellsHome(const Headings &headings);
/// Whether they say less: names, and beside them only what a person has, such as sex, group or telephone. Such a sheet is
/// a register where the workbook has no better one.
bool isPlainList(const Headings &headings);
/// Whether the headings are those of a list of representatives or committee members.
bool isBodyList(const Headings &headings);

} // namespace yishibu
