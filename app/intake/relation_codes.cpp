#include "app/intake/relation_codes.h"

#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// -1 for what is no code.
int codeIn(const QString &typed)
{
    const QString text = halfWidth(typed).trimmed();
    const bool isCode = !text.isEmpty() && text.size() <= 2 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isCode ? text.toInt() : -1;
}

bool isTick(const QString &typed)
{
    static const QString ticks = u"√✓✔☑是"_s;
    const QString text = typed.trimmed();
    return text.size() == 1 && ticks.contains(text.front());
}

/// Ticks and plain answers only; the headings may come again.
bool holdsTicks(const Sheet &sheet, int column, int from, int end)
{
    int ticks = 0;
    for (int row = qMax(0, from); row < qMin<qsizetype>(end, sheet.rows.size()); ++row) {
        const QString text = sheet.at(row, column);
        ticks += isTick(text) ? 1 : 0;
        if (!isTick(text) && !typedYesNo(text) && columnMeaning(text) != Column::HeadName)
            return false;
    }
    return ticks > 0;
}

} // namespace

RelationCodes::RelationCodes(const Sheet &sheet, const Headings &headings, int end)
{
    const int column = headings.at(Column::Relation);
    if (column < 0)
        return;
    m_isTicked = holdsTicks(sheet, column, headings.lastRow + 1, end);
    int codes = 0, words = 0;
    for (int row = headings.lastRow + 1; row < end; ++row) {
        const QString text = sheet.cell(row, column).text;
        const int code = codeIn(text);
        if (code < 0) {
            words += text.trimmed().isEmpty() ? 0 : 1; // also the headings again
            continue;
        }
        ++codes;
        m_codes.insert(code);
        m_hasTens = m_hasTens || code >= 10;
    }
    if (codes <= words)
        m_codes.clear();
}

bool RelationCodes::isHead(const QString &typed) const
{
    if (m_isTicked)
        return isTick(typed) || typedYesNo(typed) == true;
    const int code = codeIn(typed);
    if (code < 0 || m_codes.isEmpty())
        return false;
    if (m_codes.contains(0))
        return code == 0;
    return code == 1 || (code == 2 && m_hasTens);
}

void readTickedHeads(const Sheet &sheet, Headings &headings)
{
    const int column = headings.at(Column::HeadName);
    if (column < 0 || !headings.has(Column::Name) || !holdsTicks(sheet, column, headings.lastRow + 1, int(sheet.rows.size())))
        return;
    headings.columns.remove(Column::HeadName);
    if (!headings.has(Column::Relation))
        headings.columns.insert(Column::Relation, column);
}

} // namespace yishibu
