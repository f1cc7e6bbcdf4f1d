#pragma once

#include "app/intake/headings.h"

#include <QSet>

namespace yishibu {

/// Tells the head of a household in a column of relations that holds codes instead of words (GB/T 4761): 01 本人 and
/// 02 户主 among codes of two digits, 0 among codes of one. A spreadsheet makes 1 of 01.
class RelationCodes
{
public:
    /// Looks at the rows of a table up to `end` (from 0, not included).
    RelationCodes(const Sheet &sheet, const Headings &headings, int end);

    /// False in a column of words.
    bool isHead(const QString &typed) const;
    /// Whether the column ticks the heads (√) and says nothing of the others.
    bool isTicked() const { return m_isTicked; }

private:
    bool m_isTicked = false;
    QSet<int> m_codes; ///< empty where the column holds words
    bool m_hasTens = false;
};

/// 户主 beside 姓名 with ticks in it names nobody: it is the relation then, or nothing where there is one.
void readTickedHeads(const Sheet &sheet, Headings &headings);

} // namespace yishibu
