#include "app/intake/later_headings.h"

#include "app/intake/gone_people.h"
#include "app/intake/list_title.h"
#include "app/intake/register_goes_on.h"
#include "app/intake/register_row.h"
#include "app/intake/repairs.h"

#include <QRegularExpression>
#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr int fewestWords = 3;

QString dense(const QString &text)
{
    QString out = halfWidth(text);
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

/// A heading, and not a word that a person's row may have as well.
bool isHeadingWord(const QString &text)
{
    static const QSet<QString> values{u"户主"_s, u"党员"_s, u"中共党员"_s, u"成员"_s, u"家庭成员"_s, u"集体成员"_s, u"户代表"_s, u"家庭代表"_s, u"村民代表"_s, u"说明"_s,
                                      u"号"_s,   u"组"_s,   u"社"_s,       u"屯"_s,   u"本人姓名"_s};
    return !values.contains(dense(text)) && columnMeaning(text);
}

/// What only a person's row has: a sex, a date, a number.
bool isOfAPerson(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date)
        return true;
    const QString text = cell.text.trimmed();
    return text == u"男" || text == u"女" || std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 5;
}

bool mayBeHeadings(const Sheet &sheet, int row)
{
    if (row >= sheet.rows.size() || std::ranges::any_of(sheet.rows[row], isOfAPerson))
        return false;
    return std::ranges::any_of(sheet.rows[row], [](const Cell &cell) { return isHeadingWord(cell.text); });
}

/// 户主 beside 姓名 is a heading; alone it may be what a row says of somebody.
int wordsIn(const Headings &headings)
{
    const QString name = headings.texts.value(headings.at(Column::Name));
    if (isHeadingWord(name) && columnMeaning(name) == Column::Name)
        return int(headings.columns.size());
    return int(std::ranges::count_if(headings.columns.values(),
                                     [&](int column) { return isHeadingWord(headings.texts.value(column)); }));
}

/// 姓名 and 职务 alone: no other word stands in the line.
bool saysNothingElse(const Sheet &sheet, int row)
{
    return std::ranges::all_of(sheet.rows[row], [](const Cell &cell) { return cell.text.trimmed().isEmpty() || columnMeaning(cell.text); });
}

std::optional<Headings> headingsFrom(const Sheet &sheet, int row)
{
    if (!mayBeHeadings(sheet, row))
        return std::nullopt;
    Headings found = headingsAt(sheet, row, row);
    if (mayBeHeadings(sheet, row + 1)) {
        const Headings below = headingsAt(sheet, row + 1, row + 1);
        const Headings both = headingsAt(sheet, row, row + 1);
        if (both.columns.size() > qMax(found.columns.size(), below.columns.size()))
            found = both;
    }
    const int words = wordsIn(found);
    const bool isShort = words == 2 && found.has(Column::Name) && saysNothingElse(sheet, row);
    return words >= fewestWords || isShort ? std::optional(found) : std::nullopt;
}

/// The only cell of the row that says something; empty where there are none or several.
QString onlyText(const Sheet &sheet, int row)
{
    const auto filled = [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); };
    const auto only = std::ranges::find_if(sheet.rows[row], filled);
    return std::ranges::count_if(sheet.rows[row], filled) == 1 ? only->text.trimmed() : QString();
}

/// Whether a cell below stands under a word of the headings above that these lack.
bool fillsMore(const Sheet &sheet, const Headings &later, const Headings &above)
{
    return std::ranges::any_of(above.columns.values(), [&](int column) {
        return !later.texts.contains(column) && !sheet.at(later.lastRow + 1, column).trimmed().isEmpty();
    });
}

/// As at the top of each printed page: every word stands where it stood.
bool isRepeated(const Sheet &sheet, const Headings &later, const Headings &above)
{
    const ListTitle title = listTitle(titleAbove(sheet, later));
    if (title != ListTitle::None && title != ListTitle::Members) // the collective's may be the register itself
        return false;
    const TitleStanding standing = titleStanding(aloneAbove(sheet, later));
    if (standing != titleStanding(aloneAbove(sheet, above)) && (standing != TitleStanding::None || !aloneAbove(sheet, later).isEmpty()))
        return false; // the dead, or those of the register again
    for (auto text = later.texts.begin(); text != later.texts.end(); ++text) {
        const auto meaning = columnMeaning(text.value());
        const bool isSame = dense(above.texts.value(text.key())).contains(dense(text.value()));
        if (!isSame && (!meaning || above.at(*meaning) != text.key()))
            return false;
    }
    // Fewer words, and none of a household or nothing under those that are missing: a list of people who stand above.
    const bool tellsLess = later.columns.size() < above.columns.size() && tellsHome(above);
    return !tellsLess || (tellsHome(later) && fillsMore(sheet, later, above));
}

} // namespace

QList<Headings> laterHeadings(const Sheet &sheet, const Headings &first)
{
    QList<Headings> later;
    for (int row = first.lastRow + 1; row < sheet.rows.size(); ++row) {
        const auto found = headingsFrom(sheet, row);
        if (!found)
            continue;
        row = found->lastRow;
        if (!isRepeated(sheet, *found, later.isEmpty() ? first : later.constLast()))
            later.append(*found);
    }
    return later;
}

bool isListTitle(const QString &typed)
{
    QString text = typed; // 党员名单：
    if (text.endsWith(u'：') || text.endsWith(u':'))
        text.chop(1);
    static const QRegularExpression title(u"名单|名册|登记|一览|情况|人员|成员|代表|党员|委员|两委|干部|台账|通讯录|联系人|联系电话"_s);
    static const QRegularExpression foot(u"[:：,，。；]|^(合计|总计|小计|共计|累计|本页|注|说明|备注|填表|填报|制表|审核|以上|以下)"_s);
    return text.size() <= 30 && title.match(text).hasMatch() && !foot.match(text).hasMatch() && groupInTitle(dense(text)).isEmpty();
}

int bareTitleBelow(const Sheet &sheet, const Headings &above, int end)
{
    const auto filledIn = [&](int row) {
        return std::ranges::count_if(sheet.rows[row], [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); });
    };
    for (int row = above.lastRow + 1; row < end; ++row) {
        if (!isListTitle(onlyText(sheet, row)))
            continue;
        int below = row + 1;
        while (below < end && filledIn(below) == 0)
            ++below;
        if (below >= end || filledIn(below) * 2 > above.columns.size())
            continue;
        const int on = rowWhereRegisterGoesOn(sheet, Headings{.firstRow = row, .lastRow = row}, below + 1, above);
        if (on < 0)
            return row;
    }
    return -1;
}

int titleRowAbove(const Sheet &sheet, const Headings &headings)
{
    static const QRegularExpression title(u"名单|名册|登记|一览|情况|人员|成员|代表|党员|委员|两委|干部|台账|通讯录|联系人|联系电话"_s);
    for (int row = headings.firstRow - 1; row >= 0 && row >= headings.firstRow - 2; --row) {
        const auto filled = [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); };
        const auto only = std::ranges::find_if(sheet.rows[row], filled);
        if (only == sheet.rows[row].end())
            continue;
        return std::ranges::count_if(sheet.rows[row], filled) == 1 && title.match(only->text).hasMatch() ? row : -1;
    }
    return -1;
}

QString titleAbove(const Sheet &sheet, const Headings &headings)
{
    const int row = titleRowAbove(sheet, headings);
    return row < 0 ? QString() : onlyText(sheet, row);
}

} // namespace yishibu
