#pragma once

#include "app/intake/register_row.h"

namespace yishibu {

/// The household numbers (户编号) of one table. A spreadsheet keeps fifteen digits of a number: of an 18-digit 户编号 that
/// is no text the serial in the group is lost (5.10123E+17, or 000 at the end of each), and a whole group has one number.
class HouseholdNumbers
{
public:
    HouseholdNumbers() = default;
    /// Looks at the rows of a table up to `end` (from 0, not included).
    HouseholdNumbers(const Sheet &sheet, const Headings &headings, int end);

    /// The row's number, merged cells filled down, wide digits made plain ones; empty where there is none, or a damaged one.
    QString of(const RegisterRow &row) const;
    bool isDamaged(const RegisterRow &row) const;

private:
    bool isDamaged(const QString &number) const;
    bool m_areRounded = false; ///< all long numbers of the table end in zeros
};

} // namespace yishibu
