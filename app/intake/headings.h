#pragma once

#include "app/intake/merged_cells.h"

#include <QMap>
#include <optional>

namespace yishibu {

/// What a column of a register is about.
enum class Column {
    SerialNumber,       ///< 序号
    HouseholdNumber,    ///< 户编号, 户号
    HeadName,           ///< 户主姓名
    Name,               ///< 姓名
    Relation,           ///< 与户主关系
    Sex,                ///< 性别
    Ethnicity,          ///< 民族
    CitizenId,          ///< 公民身份号码
    Birth,              ///< 出生日期, 出生年月
    Party,              ///< 政治面貌
    IsPartyMember,      ///< 是否党员
    Schooling,          ///< 文化程度
    Group,              ///< 村民小组, 组别, 自然村
    Phone,              ///< 联系电话
    Remark,             ///< 备注
    Standing,           ///< 身份: 村民代表, 村委会成员, …
    Post,               ///< 职务
    HouseholdsStoodFor, ///< 联系户数
    IdTail,             ///< 身份证后四位
    CollectiveMember,   ///< 成员资格, 集体成员
    RegisterStanding,   ///< 在册状态: 在册, 去世, 迁出, 婚迁
    HouseholdDelegate,  ///< 是否户代表
    Term,               ///< 任期, 届次: 2021-2026
    TermFrom,           ///< 任期起, 当选时间, 任职时间
    TermUntil,          ///< 任期止, 届满时间
    Representative,     ///< 是否村民代表, 村民代表（是/否）
};

/// Where the headings of a sheet stand and which column is about what.
struct Headings
{
    int firstRow = 0; ///< from 0
    int lastRow = 0;  ///< the second line of a two-line heading, else firstRow
    QMap<Column, int> columns;
    QMap<int, QString> texts; ///< heading of each column as typed, both lines joined
    bool isTitleOnly = false; ///< firstRow is the title of a list without headings; the columns are those of the table above
    bool headsOnly = false;   ///< the sheet names heads of households only: 户主姓名 is the Name column

    bool operator==(const Headings &) const = default;

    bool has(Column column) const { return columns.contains(column); }
    /// The column's number from 0, or -1.
    int at(Column column) const { return columns.value(column, -1); }
};

/// What a heading means, whatever blanks, brackets and line ends stand in it; nothing for other words.
std::optional<Column> columnMeaning(const QString &heading);
/// What looks like a column of the row's person and is another one's or a thing's: 户主身份证号, 配偶电话, 身份证住址, 出生地,
/// 小组长, 党小组.
bool isOfNobodysRow(const QString &heading);
/// What 户主身份证号 or 户主联系电话 means where the rows are those of the heads; nothing for other headings.
std::optional<Column> meaningAsHeads(const QString &heading);
/// Whether a heading with a meaning is the plain word itself (身份证号) and none with more about it.
bool isWholeHeading(const QString &heading);
/// 户主(与户主关系) across two columns: the name stands in the first, the relation in the second. In one column such a
/// heading is the relation.
bool isHeadWithRelation(const QString &heading);

/// Finds the heading line of a sheet by its meaning: the line among the first forty (or two lines joined, the
/// upper one often merged) with most known columns. It has a name column and one more; titles and notes above
/// do not matter. 户主(与户主关系) over two columns is a name and a relation. A sheet with 户主姓名 but no 姓名 lists heads of households: that column is Name then, and two more
/// have to stand beside it, because a list of telephones has 户主 too.
std::optional<Headings> findHeadings(const Sheet &sheet);

/// The headings of those rows (from 0, one or two), whatever they name: for a line that somebody pointed at.
Headings headingsAt(const Sheet &sheet, int firstRow, int lastRow);

/// Whether 姓名 stands as a heading in one of the first lines, alone or with others.
bool namesPeople(const Sheet &sheet);

} // namespace yishibu
