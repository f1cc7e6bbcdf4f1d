#include "app/intake/later_headings.h"

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
    static const QSet<QString> values{u"户主"_s, u"党员"_s, u"中共党员"_s, u"成员"_s, u"家庭成员"_s, u"集体成员"_s, u"户代表"_s, u"说明"_s,
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

int wordsIn(const Headings &headings)
{
    return int(std::ranges::count_if(headings.columns.values(),
                                     [&](int column) { return isHeadingWord(headings.texts.value(column)); }));
}

/// 姓名 and 职务 alone: no other word stands in the line.
bool saysNothingElse(const Sheet &sheet, int row)
{
    return std::ranges::all_of(sheet.rows[row], [](const Cell &cell) { return cell.text.trimmed().isEmpty() || isHeadingWord(cell.text); });
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

/// As at the top of each printed page: every word stands where it stood.
bool isRepeated(const Headings &later, const Headings &above)
{
    for (auto text = later.texts.begin(); text != later.texts.end(); ++text) {
        const auto meaning = columnMeaning(text.value());
        const bool isSame = dense(above.texts.value(text.key())).contains(dense(text.value()));
        if (!isSame && (!meaning || above.at(*meaning) != text.key()))
            return false;
    }
    return true;
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
        if (!isRepeated(*found, later.isEmpty() ? first : later.constLast()))
            later.append(*found);
    }
    return later;
}

int titleRowAbove(const Sheet &sheet, const Headings &headings)
{
    static const QRegularExpression title(u"名单|名册|登记|一览|情况|人员|成员|代表|党员|委员|两委|干部"_s);
    for (int row = headings.firstRow - 1; row >= 0 && row >= headings.firstRow - 2; --row) {
        const auto filled = [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); };
        const auto only = std::ranges::find_if(sheet.rows[row], filled);
        if (only == sheet.rows[row].end())
            continue;
        return std::ranges::count_if(sheet.rows[row], filled) == 1 && title.match(only->text).hasMatch() ? row : -1;
    }
    return -1;
}

} // namespace yishibu
