#include "app/intake/register_row.h"

#include "app/intake/later_headings.h"
#include "app/intake/repairs.h"

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

bool isTotal(const QMap<int, QString> &filled, const RegisterRow &row)
{
    static const QRegularExpression total(u"^(合计|总计|小计|共计|累计|本页合计|本页小计|本组合计|全村合计|总人数|总户数)"_s);
    if (!row.text(Column::CitizenId).isEmpty() || !row.text(Column::Relation).isEmpty())
        return false;
    return std::any_of(filled.begin(), filled.end(),
                       [](const QString &text) { return total.match(text).hasMatch(); });
}

bool isRepeatedHeading(const QMap<int, QString> &filled, const RegisterRow &row)
{
    int same = 0;
    for (auto it = row.headings().columns.begin(); it != row.headings().columns.end(); ++it)
        same += columnMeaning(filled.value(it.value())) == it.key() ? 1 : 0;
    // A name cell that reads 姓名 is nobody's, even where the sheet has no more than two headings.
    return same >= 3 || (same == 2 && columnMeaning(filled.value(row.headings().at(Column::Name))) == Column::Name);
}

/// A text in the name column that is no name: a remark at the foot.
bool isRemark(const QString &name)
{
    static const QRegularExpression remark(u"^(注|备注|说明|填表|填报|制表|审核|单位|负责人|经办|日期|以下空白)|[:：]|\\d{2}"_s);
    return (name.size() > 20 && !name.contains(u'·')) || remark.match(name).hasMatch();
}

} // namespace

QString RegisterRow::filledText(Column column) const
{
    const int at = m_headings.at(column);
    if (at < 0)
        return {};
    const Cell cell = m_merged.cell(m_row, at);
    return cell.text.trimmed();
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
    if (filled.size() == 1 && !says && !groupInTitle(filled.first()).isEmpty() && filled.first().size() <= 16)
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
