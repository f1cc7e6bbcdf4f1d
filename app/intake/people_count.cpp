#include "app/intake/people_count.h"

#include "app/intake/later_headings.h"
#include "app/village/han.h"

#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Without blanks of any kind.
QString dense(const QString &text)
{
    QString out = text;
    out.removeIf([](QChar c) { return c.isSpace() || c.unicode() == 0x3000; });
    return out;
}

/// 一组合计：1户2人, 以上一组.
bool isGroupsTotal(const QString &text)
{
    constexpr qsizetype longestGroup = 16;
    const auto unitBefore = [&](qsizetype end) {
        while (end > 0 && !u"组社队村"_s.contains(text[end - 1]))
            --end;
        return end; // 0 for none
    };
    for (const QString &word : {u"合计"_s, u"小计"_s, u"共计"_s, u"总计"_s}) {
        const qsizetype sum = text.left(longestGroup).indexOf(word);
        if (sum > 0 && unitBefore(sum) > 0 && sum - unitBefore(sum) <= 3)
            return true;
    }
    return text.startsWith(u"以上") && unitBefore(qMin(text.size(), longestGroup)) > 0;
}

bool isTotalOrNote(const QString &text)
{
    static const QStringList begins{u"合计"_s, u"总计"_s, u"小计"_s, u"共计"_s,   u"累计"_s,   u"本页"_s, u"注："_s,
                                    u"注:"_s,  u"说明"_s, u"填表"_s, u"本组合计"_s, u"全村合计"_s, u"总人数"_s, u"总户数"_s,
                                    u"以下空白"_s};
    static const QString firstCharacters = u"合总小共累本注说填全以"_s;
    if (isGroupsTotal(text))
        return true;
    return firstCharacters.contains(text.front()) && std::ranges::any_of(begins, [&](const QString &word) { return text.startsWith(word); });
}

bool isHeadingWord(const QString &text)
{
    static const QSet<QString> words{u"姓名"_s, u"性别"_s, u"序号"_s, u"与户主关系"_s, u"民族"_s, u"户编号"_s, u"身份证号"_s, u"公民身份号码"_s};
    return text.size() <= 6 && words.contains(text);
}

/// Fifteen or eighteen signs, nearly all of them digits of whatever width; or a number too long for a cell.
bool isLikeIdNumber(const Cell &cell, const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    if (cell.kind == Cell::Kind::Number)
        return text.contains(u'e') || digits > 14;
    return text.size() <= 24 && digits >= 14;
}

bool isPersonsWord(const QString &text)
{
    static const QSet<QString> words{
        u"男"_s,   u"女"_s,   u"户主"_s, u"本人"_s, u"配偶"_s, u"妻"_s,   u"妻子"_s, u"丈夫"_s, u"夫"_s,   u"子"_s,   u"儿子"_s, u"女儿"_s,
        u"长子"_s, u"次子"_s, u"三子"_s, u"独生子"_s, u"长女"_s, u"次女"_s, u"三女"_s, u"独生女"_s, u"父亲"_s, u"母亲"_s, u"父"_s, u"母"_s,
        u"儿媳"_s, u"女婿"_s, u"孙子"_s, u"孙女"_s, u"外孙"_s, u"外孙女"_s, u"祖父"_s, u"祖母"_s, u"岳父"_s, u"岳母"_s, u"公公"_s, u"婆婆"_s,
        u"兄弟"_s, u"哥哥"_s, u"弟弟"_s, u"姐姐"_s, u"妹妹"_s, u"曾孙"_s, u"曾孙女"_s};
    return text.size() <= 3 && words.contains(text);
}

/// Two to twenty Han or Latin characters with dots between, and no sign that a remark would have.
bool isLikeName(const QString &text)
{
    const auto characters = text.toUcs4();
    if (characters.isEmpty() || characters.size() > 20)
        return false;
    return std::ranges::all_of(characters, [](uint c) {
        return isHan(c) || QChar::isLetter(c) || c == 0xB7 || c == U'?' || c == 0x25A1 || c == U'(' || c == U')' || c == 0xFF08
               || c == 0xFF09 || c == 0x2022 || c == U'.' || (c >= 0xE000 && c < 0xF900);
    });
}

/// 第三村民小组 alone in its row.
bool isGroupTitle(const QString &text)
{
    return text.endsWith(u"小组") || text.endsWith(u'组') || text.endsWith(u'社') || text.endsWith(u"名单") || text.endsWith(u"花名册");
}

/// What stands alone in its row may be no person's name.
bool isTitle(const QString &text, bool isNameColumn)
{
    return isGroupTitle(text) || isListTitle(text) || (isNameColumn && columnMeaning(text));
}

/// （完）, 村民委员会（盖章）, 以上情况属实.
bool isFoot(const QString &text)
{
    return text == u"完" || text == u"（完）" || text == u"(完)" || text.startsWith(u"以上") || text.endsWith(u"属实") || text.contains(u"章）") || text.contains(u"章)");
}

bool isPerson(const QList<Cell> &row, int nameColumn)
{
    // A total that stands behind somebody's name and sex is a remark: 累计缴费15年.
    const auto isSex = [](const Cell &cell) { return cell.text.trimmed() == u"男" || cell.text.trimmed() == u"女"; };
    const QString name = nameColumn >= 0 && nameColumn < row.size() ? dense(row[nameColumn].text) : QString();
    const bool isSomebodys = !name.isEmpty() && isLikeName(name) && !isTotalOrNote(name) && std::ranges::any_of(row, isSex);
    int filled = 0, headings = 0, last = -1;
    bool isSomebody = false;
    for (int column = 0; column < row.size(); ++column) {
        const QString text = dense(row[column].text);
        if (text.isEmpty())
            continue;
        ++filled;
        last = column;
        headings += isHeadingWord(text) ? 1 : 0;
        if (isTotalOrNote(text) && !isLikeIdNumber(row[column], text) && !(isSomebodys && column > nameColumn))
            return false;
        if (column == nameColumn && text == u"姓名")
            return false;
        const bool isNameHere = column == nameColumn && isLikeName(text) && !isFoot(text);
        isSomebody = isSomebody || isNameHere || (column != nameColumn && isPersonsWord(text))
                     || isLikeIdNumber(row[column], text);
    }
    return isSomebody && headings < 3 && !(filled == 1 && isTitle(dense(row[last].text), last == nameColumn));
}

} // namespace

int countPeople(const Sheet &sheet, int firstRow, int nameColumn, int end)
{
    int people = 0;
    const qsizetype rows = end < 0 ? sheet.rows.size() : qMin<qsizetype>(end, sheet.rows.size());
    for (qsizetype row = qMax(0, firstRow); row < rows; ++row)
        people += isPerson(sheet.rows[row], nameColumn) ? 1 : 0;
    return people;
}

} // namespace yishibu
