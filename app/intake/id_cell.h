#pragma once

#include "app/intake/headings.h"
#include "app/intake/sheet.h"

namespace yishibu {

/// Whether the last digits of an ID number are lost: a number cell keeps only 15, shows them as 1.1E+17, and leaves zeros
/// at the end in a csv file. Nobody can know what stood there.
bool isDamagedNumber(const Cell &cell);

/// The ID numbers of one table. Of numbers cut to fifteen digits that came back as text (000 at the end) one in eleven has a
/// check sign that fits; the others of its column tell that it is cut too.
class IdNumbers
{
public:
    IdNumbers() = default;
    /// Looks at the rows of a table up to `end` (from 0, not included).
    IdNumbers(const Sheet &sheet, const Headings &headings, int end);

    bool isDamaged(const Cell &cell) const;
    /// As numberIn(); empty for a damaged one.
    QString of(const Cell &cell) const;

private:
    bool m_areCut = false; ///< what ends in 000 is cut, whatever its check sign
};

/// The ID number of a cell in 18 signs, as far as it has the shape of one; empty otherwise.
QString numberIn(const Cell &cell);

} // namespace yishibu
