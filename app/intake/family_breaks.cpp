#include "app/intake/family_breaks.h"

#include "app/intake/head_words.h"
#include "app/intake/register_row.h"

namespace yishibu {

namespace {

/// One person's row, as far as it tells where a family begins.
struct Line
{
    int row = 0;
    bool isHead = false;
    bool isSpouse = false;
    bool isBehindBlank = false;
    bool hasSerial = false;
};

QList<Line> linesOf(const Sheet &sheet, const Headings &headings, int end, const RelationCodes &codes)
{
    const MergedCells merged(sheet);
    QList<Line> lines;
    bool isBehindBlank = false;
    for (int i = headings.lastRow + 1; i < end; ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        const RowKind kind = kindOf(row);
        if (kind == RowKind::Blank) {
            isBehindBlank = !lines.isEmpty();
            continue;
        }
        if (kind == RowKind::Person) {
            const QString relation = row.text(Column::Relation);
            lines.append({i, codes.isHead(relation) || headWord(relation).isHead, isSpouseWord(relation), isBehindBlank,
                          !row.text(Column::SerialNumber).isEmpty()});
        }
        isBehindBlank = false; // a heading again, or a total: another page of the same list
    }
    return lines;
}

/// Whether a 序号 stands for a family: at each head, and hardly at anybody else.
bool areSerialsOfFamilies(const QList<Line> &lines)
{
    const auto count = [&](auto is) { return std::ranges::count_if(lines, is); };
    const auto heads = count([](const Line &one) { return one.isHead; });
    const auto numbered = count([](const Line &one) { return one.isHead && one.hasSerial; });
    const auto others = count([](const Line &one) { return !one.isHead && one.hasSerial; });
    const auto blank = count([](const Line &one) { return !one.hasSerial; });
    return heads > 0 && numbered == heads && blank > 0 && others <= heads;
}

} // namespace

QSet<int> familyBreaks(const Sheet &sheet, const Headings &headings, int end, const RelationCodes &codes)
{
    const bool isByOrder = headings.has(Column::Relation) && !headings.headsOnly && !headings.has(Column::HouseholdNumber) && !headings.has(Column::HeadName);
    if (!isByOrder)
        return {};
    const QList<Line> lines = linesOf(sheet, headings, end, codes);
    const auto behind = [&](bool head) { return std::ranges::count_if(lines, [&](const Line &one) { return one.isBehindBlank && one.isHead == head; }); };
    const bool areBlanksBetween = behind(false) < 2 || behind(false) <= behind(true);
    const bool areSerials = areSerialsOfFamilies(lines);
    QSet<int> breaks;
    bool hasSpouse = false;
    for (const Line &line : lines) {
        const bool isBreak = !line.isHead
                             && ((areBlanksBetween && line.isBehindBlank) || (areSerials && line.hasSerial) || (hasSpouse && line.isSpouse));
        if (isBreak)
            breaks.insert(line.row);
        hasSpouse = (hasSpouse && !line.isHead && !isBreak) || line.isSpouse;
    }
    return breaks;
}

} // namespace yishibu
