#include "app/intake/said_beside.h"

#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

void note(const RegisterRow &row, const QString &heading, const QString &before, const QString &after, RowFault fault, PersonReading &person)
{
    person.notes.append({row.sheet().name, row.number(), verdict(fault), heading, before, after, fault});
}

void noteWrapped(const RegisterRow &row, PersonReading &person)
{
    static const QString signs = u"='’‘"_s;
    const QMap<Column, int> &columns = row.headings().columns;
    for (auto one = columns.begin(); one != columns.end(); ++one) {
        const QString typed = row.sheet().at(row.row(), one.value()).trimmed();
        if (typed.isEmpty() || !signs.contains(typed.front()))
            continue;
        if (const QString kept = row.text(one.key()); kept != typed)
            note(row, row.headingText(one.key()), typed, kept, RowFault::Blanks, person);
    }
}

/// ０２ and 02 are one household's number.
void noteWide(const RegisterRow &row, PersonReading &person)
{
    const QString typed = row.text(Column::HouseholdNumber), kept = halfWidth(typed);
    if (kept != typed)
        note(row, row.headingText(Column::HouseholdNumber), typed, kept, RowFault::FullWidth, person);
}

/// 1-1 becomes a day of the year in which it was typed; in a csv file it is 1月1日 or 1-Jan; 1-35 becomes a month, Jan-35.
void noteDates(const RegisterRow &row, PersonReading &person)
{
    static const QRegularExpression shown(u"^(\\d{1,2}月\\d{1,2}日|\\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\\d{2})$"_s);
    for (const Column column : {Column::HouseholdNumber, Column::Group}) {
        const Cell cell = row.cell(column);
        if (cell.kind == Cell::Kind::Date || shown.match(cell.text.trimmed()).hasMatch())
            note(row, row.headingText(column), cell.text, cell.text, RowFault::NumberIsDate, person);
    }
}

/// And not of a parent's or husband's, of a house pulled down, or of somebody who came.
bool tellsOfLeaving(const QString &remark)
{
    static const QRegularExpression others(u"搬迁|拆迁|动迁|迁建|回迁|迁坟|迁改|迁入|嫁入|嫁进|嫁到本|改嫁|转入"_s);
    QString own = withoutOthersDeaths(remark);
    return speaksOfLeaving(own.remove(others)) && typedStanding(own) != RegisterStanding::Listed;
}

bool isOfLeaving(const QString &heading)
{
    static const QString signs = u"亡世销迁嫁"_s;
    if (std::ranges::none_of(heading, [](QChar c) { return signs.contains(c); }))
        return false;
    static const QRegularExpression words(
        u"^(是否)?(已)?(死亡|亡故|去世|注销|销户|户口注销|户籍注销|迁出|户口迁出|婚迁|外嫁|出嫁)(或?(死亡|注销|迁出|销户))?(日期|时间|年月|年月日|原因|情况|标志|标识|类型|类别|登记|说明)?$"_s);
    return words.match(heading.simplified().remove(u' ')).hasMatch();
}

void noteLeaving(const RegisterRow &row, PersonReading &person)
{
    if (person.villager.standing != RegisterStanding::Listed)
        return;
    if (const QString remark = row.text(Column::Remark); !remark.isEmpty() && tellsOfLeaving(remark))
        return note(row, row.headingText(Column::Remark), remark, remark, RowFault::LeavingSaid, person);
    const QMap<int, QString> &texts = row.headings().texts;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QString said = row.sheet().at(row.row(), text.key()).trimmed();
        const bool isAsked = !said.isEmpty() && isOfLeaving(text.value()) && !row.headings().columns.values().contains(text.key());
        if (isAsked && typedYesNo(said) != false)
            return note(row, text.value(), said, {}, RowFault::LeavingSaid, person);
    }
}

} // namespace

QString unwrapped(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.size() > 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return text.mid(2, text.size() - 3);
    const bool isMarked = text.size() > 1 && (text.front() == u'\'' || text.front() == u'’' || text.front() == u'‘');
    return isMarked && !text.mid(1).contains(text.front()) ? text.mid(1) : typed;
}

void noteBeside(const RegisterRow &row, PersonReading &person)
{
    noteWrapped(row, person);
    noteWide(row, person);
    noteDates(row, person);
    noteLeaving(row, person);
}

} // namespace yishibu
