#include "app/intake/register_row.h"

#include "app/intake/later_headings.h"
#include "app/intake/repairs.h"
#include "app/intake/said_beside.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

QString dense(const QString &text)
{
    QString out = halfWidth(text);
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

/// The texts of the row's own cells that are not empty, by column.
QMap<int, QString> filledCells(const RegisterRow &row)
{
    QMap<int, QString> filled;
    const QList<Cell> &cells = row.sheet().rows[row.row()];
    for (int column = 0; column < cells.size(); ++column) {
        if (const QString text = dense(cells[column].text); !text.isEmpty())
            filled.insert(column, text);
    }
    return filled;
}

/// 合计 where a name should stand: nobody is called so, whatever stands beside it but an ID number.
bool isTotalsName(const QString &name, const RegisterRow &row)
{
    static const QStringList words{u"合计"_s, u"总计"_s, u"小计"_s, u"共计"_s, u"累计"_s};
    return words.contains(name) && row.text(Column::CitizenId).isEmpty();
}

/// 合计, 本页小计; 一组合计：1户2人 and 以上一组 too, which are of the people above.
bool isTotal(const QMap<int, QString> &filled, const RegisterRow &row)
{
    static const QRegularExpression total(
        u"^(合计|总计|小计|共计|累计|本页合计|本页小计|本组合计|全村合计|总人数|总户数)"
        "|^(以上)?[为是系]?(\\p{Han}{1,8}|第?[0-9]{1,2})?(村民小组|村民组|小组|生产队|组|社|队|村)(总?人口|总?人数|总?户数)?(合计|总计|小计|共计)"
        "|^以上[为是系]?(第?([0-9]{1,2}|[一二三四五六七八九十]{1,3})|本|\\p{Han}{1,6})(村民小组|村民组|小组|生产队|组|社|队)"_s);
    if (isTotalsName(filled.value(row.headings().at(Column::Name)), row))
        return true;
    if (!row.text(Column::CitizenId).isEmpty() || !row.text(Column::Relation).isEmpty())
        return false;
    // 累计缴费15年 behind somebody's name and sex is a remark.
    const int name = row.headings().at(Column::Name);
    const bool isSomebodys = filled.contains(name) && typedSex(row.text(Column::Sex));
    return std::any_of(filled.keyValueBegin(), filled.keyValueEnd(), [=](const auto &cell) {
        return !(isSomebodys && cell.first > name) && total.match(cell.second).hasMatch();
    });
}

bool isRepeatedHeading(const QMap<int, QString> &filled, const RegisterRow &row)
{
    int same = 0;
    for (auto it = row.headings().columns.begin(); it != row.headings().columns.end(); ++it)
        same += columnMeaning(filled.value(it.value())) == it.key() ? 1 : 0;
    // A name cell that reads 姓名 is nobody's, even where the sheet has no more than two headings.
    return same >= 3 || (same == 2 && columnMeaning(filled.value(row.headings().at(Column::Name))) == Column::Name);
}

/// 第三村民小组, and 第二村民小组（组长：孙七，共2户3人）: what is longer begins with the group, and names no other one.
bool isGroupTitle(const QString &text)
{
    static const QRegularExpression longer(
        u"^[^,:;。、(]{0,12}?第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:村民小组|村民组|小组|组|社)(?:花名册|名册|户籍册)?[(:,](.*)$"_s);
    const QString group = groupInTitle(text);
    if (group.isEmpty() || text.size() <= 16)
        return !group.isEmpty();
    const auto match = longer.match(text);
    const QString other = groupInTitle(match.captured(1));
    return match.hasMatch() && text.size() <= longestWord && (other.isEmpty() || other == group) && !isListTitle(text);
}

/// A text in the name column that is no name: a remark at the foot.
bool isRemark(const QString &name)
{
    static const QRegularExpression remark(
        u"^(注|备注|说明|填表|填报|制表|审核|单位|负责人|经办|日期|以下空白|以上|此页)|^第?\\d+页|共\\d+页|^[(]?完(毕)?[)]?$|属实[.。]?$|[(](盖章|签章|签字|公章|章)[)]|[:：]|\\d{2}"_s);
    return (name.size() > 20 && !name.contains(u'·')) || remark.match(name).hasMatch();
}

/// The usual row, told without looking at its other cells: a name, 男 or 女, and a relation or number beside it.
bool isPlainlyPerson(const RegisterRow &row)
{
    const QString sex = row.text(Column::Sex);
    if ((sex != u"男" && sex != u"女") || (row.text(Column::Relation).isEmpty() && row.text(Column::CitizenId).isEmpty()))
        return false;
    const QString name = dense(row.text(Column::Name));
    return !name.isEmpty() && !isRemark(name) && !isTotalsName(name, row);
}

} // namespace

Cell RegisterRow::cell(Column column) const
{
    Cell cell = m_sheet.cell(m_row, m_headings.at(column));
    if (column != Column::CitizenId) // whose own repair tells each sign
        cell.text = unwrapped(cell.text);
    return cell;
}

QString RegisterRow::filledText(Column column) const
{
    const int at = m_headings.at(column);
    if (at < 0)
        return {};
    const Cell cell = m_merged.cell(m_row, at);
    return unwrapped(cell.text).trimmed();
}

QString RegisterRow::wholeText() const
{
    QStringList texts;
    for (const Cell &cell : m_sheet.rows[m_row]) {
        if (!cell.text.trimmed().isEmpty())
            texts.append(cell.text.simplified());
    }
    return texts.join(u"  "_s);
}

RowKind kindOf(const RegisterRow &row)
{
    if (isPlainlyPerson(row))
        return RowKind::Person;
    const QMap<int, QString> filled = filledCells(row);
    if (filled.isEmpty())
        return RowKind::Blank;
    if (isTotal(filled, row))
        return RowKind::Total;
    if (isRepeatedHeading(filled, row))
        return RowKind::RepeatedHeading;
    const QString name = dense(row.text(Column::Name));
    bool says = false;
    for (const Column column : {Column::Relation, Column::Sex, Column::CitizenId, Column::Birth})
        says = says || !row.text(column).isEmpty();
    if (filled.size() == 1 && !says && isGroupTitle(filled.first()))
        return RowKind::GroupTitle;
    if (filled.size() == 1 && !says && (isListTitle(filled.first()) || columnMeaning(name)))
        return RowKind::Note;
    if (says && !isRemark(name))
        return RowKind::Person;
    if (says) // a name with a sign that remarks have, beside what only persons have
        return row.text(Column::CitizenId).isEmpty() && filled.size() < 3 ? RowKind::Note : RowKind::Person;
    if (!name.isEmpty())
        return isRemark(name) ? RowKind::Note : RowKind::Person;
    const int serial = row.headings().at(Column::SerialNumber);
    const int household = row.headings().at(Column::HouseholdNumber);
    const bool onlyNumbers = std::all_of(filled.keyBegin(), filled.keyEnd(),
                                         [=](int column) { return column == serial || column == household; });
    static const QRegularExpression digits(u"^[\\d\\-]+$"_s);
    return onlyNumbers && digits.match(filled.first()).hasMatch() ? RowKind::UnusedLine : RowKind::Note;
}

bool isBodyList(const Headings &headings)
{
    const bool speaksOfSeats = headings.has(Column::Standing) || headings.has(Column::Post)
                               || headings.has(Column::HouseholdsStoodFor);
    return speaksOfSeats && !headings.has(Column::Relation) && !headings.has(Column::HouseholdNumber)
           && !headings.has(Column::HeadName);
}

bool isRegister(const Headings &headings)
{
    if (isBodyList(headings))
        return false;
    return tellsHome(headings) || headings.has(Column::CitizenId) || headings.has(Column::Birth);
}

bool tellsHome(const Headings &headings)
{
    return headings.headsOnly || headings.has(Column::Relation) || headings.has(Column::HouseholdNumber)
           || headings.has(Column::HeadName);
}

bool isPlainList(const Headings &headings)
{
    if (isBodyList(headings))
        return false;
    for (const Column column : {Column::Sex, Column::Group, Column::Ethnicity, Column::Party, Column::IsPartyMember,
                                Column::Schooling, Column::Phone, Column::IdTail}) {
        if (headings.has(column))
            return true;
    }
    return false;
}

} // namespace yishibu
