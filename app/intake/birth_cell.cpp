#include "app/intake/birth_cell.h"

namespace yishibu {

namespace {

constexpr int rowsLookedAt = 200;
constexpr int fewestSerials = 3; ///< fewer tell nothing of a habit

bool isFiveDigits(const QString &text)
{
    const QString own = text.trimmed();
    return own.size() == 5 && std::ranges::all_of(own, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isSpreadsheetBirth(const RegisterRow &row)
{
    if (!isFiveDigits(row.text(Column::Birth)))
        return false;
    const int column = row.headings().at(Column::Birth), from = qMax(0, row.headings().lastRow + 1);
    int filled = 0, serials = 0;
    for (int other = from; other < row.sheet().rows.size() && other < from + rowsLookedAt; ++other) {
        const QString text = row.sheet().at(other, column).trimmed();
        filled += text.isEmpty() ? 0 : 1;
        serials += isFiveDigits(text) ? 1 : 0;
    }
    return serials >= fewestSerials && serials * 2 > filled;
}

std::optional<TypedDate> birthCell(const RegisterRow &row, QDate today)
{
    return typedDate(row.cell(Column::Birth).text, today, isSpreadsheetBirth(row));
}

} // namespace yishibu
