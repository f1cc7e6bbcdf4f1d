#include "app/intake/headings.h"

#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsSearched = 40;

/// The heading without blanks, brackets, stars and colons.
QString bare(const QString &heading)
{
    static const QRegularExpression brackets(u"[(\\[【〔].*?[)\\]】〕]"_s);
    static const QRegularExpression signs(u"[\\s*:：、,，.。/_\\-]"_s);
    return halfWidth(heading).remove(brackets).remove(signs);
}

struct Meaning
{
    Column column;
    QStringList whole; ///< the heading is one of these
    QStringList parts; ///< or has one of these in it
};

/// In order: a heading takes the first meaning that fits, so the narrow ones stand first.
const QList<Meaning> &meanings()
{
    static const QList<Meaning> list{
        {Column::IdTail, {u"后四位"_s}, {u"身份证后"_s, u"号码后四位"_s, u"身份证号后"_s, u"证件后四位"_s}},
        {Column::CitizenId, {u"证件号"_s, u"证件号码"_s, u"身份号码"_s}, {u"身份证"_s, u"公民身份"_s}},
        {Column::Relation,
         {u"关系"_s, u"家庭关系"_s},
         {u"与户主"_s, u"户主关系"_s, u"与家庭户主"_s, u"与本户"_s, u"与承包方"_s}},
        {Column::HouseholdDelegate, {u"户代表"_s, u"是否户代表"_s, u"是否为户代表"_s}, {}},
        {Column::CollectiveMember,
         {u"成员资格"_s, u"成员身份"_s, u"集体成员"_s, u"是否成员"_s, u"是否集体成员"_s},
         {u"集体经济组织成员"_s, u"集体组织成员"_s, u"成员资格"_s}},
        {Column::RegisterStanding,
         {u"状态"_s, u"在册状态"_s, u"是否在册"_s, u"人员状态"_s, u"户籍状态"_s, u"登记状态"_s, u"人口状态"_s},
         {}},
        {Column::HouseholdNumber,
         {u"户号"_s, u"户序号"_s, u"户别编号"_s, u"户数序号"_s, u"家庭编号"_s, u"家庭户号"_s, u"户籍编号"_s, u"户码"_s},
         {u"户编号"_s, u"户编码"_s, u"户口簿号"_s, u"户口本号"_s, u"户籍号"_s, u"户口编号"_s}},
        {Column::HeadName, {u"户主"_s, u"户主名"_s, u"户主名字"_s, u"户名"_s}, {u"户主姓名"_s}},
        {Column::HouseholdsStoodFor, {u"联户数"_s, u"代表户数"_s, u"所联户数"_s}, {u"联系户"_s, u"联户"_s, u"代表的户"_s}},
        {Column::IsPartyMember, {u"党员"_s, u"中共党员"_s}, {u"是否党员"_s, u"是否中共党员"_s, u"是否为党员"_s}},
        {Column::Party, {u"面貌"_s}, {u"政治面貌"_s}},
        {Column::Birth, {u"生日"_s}, {u"出生"_s}},
        {Column::Phone, {u"电话"_s, u"手机"_s, u"手机号"_s}, {u"联系电话"_s, u"手机号码"_s, u"联系方式"_s, u"电话号码"_s, u"本人电话"_s}},
        {Column::Group,
         {u"组"_s, u"组名"_s, u"组号"_s, u"小组"_s, u"所属组"_s, u"所在组"_s, u"社"_s, u"社别"_s, u"屯"_s, u"村组"_s},
         {u"小组"_s, u"组别"_s, u"自然村"_s, u"村民组"_s}},
        {Column::Ethnicity, {u"族别"_s}, {u"民族"_s}},
        {Column::Schooling, {u"学历"_s, u"学历水平"_s}, {u"文化程度"_s, u"受教育程度"_s, u"文化水平"_s}},
        {Column::Sex, {u"性别"_s}, {u"性别"_s}},
        {Column::Post, {u"职务"_s, u"担任职务"_s, u"现任职务"_s, u"村内职务"_s, u"任职情况"_s}, {}},
        {Column::Standing, {u"身份"_s, u"身份类别"_s, u"人员身份"_s, u"代表类别"_s, u"人员类别"_s}, {}},
        {Column::Remark, {u"说明"_s}, {u"备注"_s}},
        {Column::SerialNumber, {u"序号"_s, u"编号"_s, u"序"_s, u"号"_s, u"人员编号"_s, u"No"_s, u"NO"_s}, {}},
        {Column::Name,
         {u"姓名"_s, u"名字"_s, u"人员姓名"_s, u"成员姓名"_s, u"家庭成员"_s, u"家庭成员姓名"_s, u"村民姓名"_s, u"本人姓名"_s,
          u"人口姓名"_s, u"代表姓名"_s, u"家庭人员姓名"_s, u"成员"_s, u"共有人姓名"_s},
         {}},
    };
    return list;
}

/// 户主(与户主关系) across two columns: the name stands in the first, the relation in the second. In one column such a
/// heading is the relation.
bool isHeadWithRelation(const QString &heading)
{
    QString dense = halfWidth(heading);
    dense.removeIf([](QChar c) { return c.isSpace(); });
    return dense.startsWith(u"户主"_s) && dense.contains(u"(与户主关系"_s);
}

/// A name column of its own makes the first of the two the head's name.
void readHeadWithRelation(Headings &found, int column)
{
    const int second = column + 1;
    if (!isHeadWithRelation(found.texts.value(column)) || found.texts.value(second) != found.texts.value(column))
        return;
    found.columns.remove(Column::Relation);
    found.columns.insert(Column::Relation, second);
    found.columns.insert(found.has(Column::Name) ? Column::HeadName : Column::Name, column);
}

/// Where a list beside the register begins: behind an empty column, or at a 序号 of its own, before another 姓名.
std::optional<int> listBeside(const Headings &found, int width)
{
    const int name = found.at(Column::Name);
    for (int column = name + 1; name >= 0 && column < width; ++column) {
        if (columnMeaning(found.texts.value(column)) != Column::Name)
            continue;
        for (int begin = column; begin > name + 1; --begin) {
            const bool isSerial = columnMeaning(found.texts.value(begin)) == Column::SerialNumber && found.at(Column::SerialNumber) < begin;
            if (!found.texts.contains(begin) || isSerial)
                return begin;
        }
    }
    return std::nullopt;
}

/// The columns that one line (and perhaps the next joined to it) names.
Headings readLine(const MergedCells &cells, int width, int row, bool withNext)
{
    Headings found;
    found.firstRow = row;
    found.lastRow = withNext ? row + 1 : row;
    for (int column = 0; column < width; ++column) {
        const QString upper = cells.text(row, column);
        const QString lower = withNext ? cells.text(row + 1, column) : QString();
        const bool same = upper == lower;
        const QString joined = same ? upper : upper + lower;
        auto meaning = columnMeaning(joined);
        if (!meaning && !same)
            meaning = columnMeaning(lower);
        if (!meaning && !same)
            meaning = columnMeaning(upper);
        if (!joined.isEmpty())
            found.texts.insert(column, joined.simplified());
        if (meaning && !found.has(*meaning))
            found.columns.insert(*meaning, column);
    }
    for (int column = 0; column + 1 < width; ++column)
        readHeadWithRelation(found, column);
    if (const auto beside = listBeside(found, width))
        found.columns.removeIf([&](auto known) { return known.value() >= *beside; });
    found.headsOnly = !found.has(Column::Name) && found.has(Column::HeadName);
    if (found.headsOnly)
        found.columns.insert(Column::Name, found.columns.take(Column::HeadName));
    return found;
}

/// What only a person's row says.
bool isOfAPerson(const Cell &cell)
{
    static const QRegularExpression number(u"\\d{5}"_s);
    const QString text = cell.text.trimmed();
    return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date || text == u"男" || text == u"女"
           || number.match(halfWidth(text)).hasMatch();
}

/// A sex or a citizen's number: below it no line can be the heading of what stands above.
bool isSurelySomebody(const QList<Cell> &row)
{
    return std::ranges::any_of(row, [](const Cell &cell) {
        const QString text = cell.text.trimmed();
        return text == u"男" || text == u"女" || std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 15;
    });
}

/// Every column of the second line says a heading or continues a merged one; a line of data says neither: it has a
/// person's sex or a number, or a word below a heading that makes no heading of the two.
bool mayContinue(const MergedCells &cells, const Sheet &sheet, int width, int row)
{
    int headings = 0;
    for (int column = 0; column < width; ++column) {
        const Cell own = sheet.cell(row, column);
        if (own.text.trimmed().isEmpty() || cells.isCovered(row, column))
            continue;
        if (isOfAPerson(own))
            return false;
        const QString above = sheet.at(row - 1, column);
        const bool says = columnMeaning(own.text) || columnMeaning(above + own.text);
        if (!says && columnMeaning(above))
            return false;
        headings += says ? 1 : 0;
    }
    return headings > 0;
}

} // namespace

std::optional<Column> columnMeaning(const QString &heading)
{
    const QString text = bare(heading);
    if (text.isEmpty() || text.size() > 16)
        return std::nullopt;
    if (isHeadWithRelation(heading))
        return Column::Relation;
    for (const Meaning &meaning : meanings()) {
        if (meaning.whole.contains(text))
            return meaning.column;
        for (const QString &part : meaning.parts) {
            if (text.contains(part))
                return meaning.column;
        }
    }
    return std::nullopt;
}

std::optional<Headings> findHeadings(const Sheet &sheet)
{
    const MergedCells cells(sheet);
    std::optional<Headings> best;
    const int rows = int(qMin<qsizetype>(sheet.rows.size(), rowsSearched));
    for (int row = 0; row < rows; ++row) {
        // Another table further down may have more columns; those people stand under their own headings.
        if (best && best->columns.size() >= 3 && row > best->lastRow && isSurelySomebody(sheet.rows[row]))
            break;
        int width = int(sheet.rows[row].size());
        if (row + 1 < sheet.rows.size())
            width = qMax(width, int(sheet.rows[row + 1].size()));
        for (const bool withNext : {false, true}) {
            if (withNext && (row + 1 >= sheet.rows.size() || !mayContinue(cells, sheet, width, row + 1)))
                continue;
            const Headings found = readLine(cells, width, row, withNext);
            if (!found.has(Column::Name) || found.columns.size() < (found.headsOnly ? 3 : 2))
                continue;
            // Of two that say the same, one line is better: the line above it was a title.
            const bool isShorter = best && found.columns.size() == best->columns.size()
                                   && best->firstRow < best->lastRow && found.firstRow == found.lastRow;
            if (!best || isShorter || found.columns.size() > best->columns.size())
                best = found;
        }
    }
    return best;
}

Headings headingsAt(const Sheet &sheet, int firstRow, int lastRow)
{
    qsizetype width = 0;
    for (int row = qMax(0, firstRow); row <= lastRow && row < sheet.rows.size(); ++row)
        width = qMax(width, sheet.rows[row].size());
    return readLine(MergedCells(sheet), int(width), firstRow, lastRow > firstRow);
}

bool namesPeople(const Sheet &sheet)
{
    const qsizetype rows = qMin<qsizetype>(sheet.rows.size(), rowsSearched);
    return std::any_of(sheet.rows.begin(), sheet.rows.begin() + rows, [](const QList<Cell> &row) {
        return std::ranges::any_of(row, [](const Cell &cell) { return columnMeaning(cell.text) == Column::Name; });
    });
}

} // namespace yishibu
