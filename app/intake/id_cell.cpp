#include "app/intake/id_cell.h"

#include "app/intake/citizen_id.h"
#include "app/intake/repairs.h"
#include "app/intake/spreadsheet_number.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

std::optional<CitizenId> wholeNumber(const Cell &cell)
{
    return cell.kind == Cell::Kind::Number ? std::nullopt : CitizenId::fromText(repairedIdText(cell.text).text);
}

bool endsInZeros(const CitizenId &id)
{
    return id.text().endsWith("000"_L1);
}

} // namespace

IdNumbers::IdNumbers(const Sheet &sheet, const Headings &headings, int end)
{
    const int column = headings.at(Column::CitizenId);
    int wrong = 0, right = 0, others = 0;
    for (int row = headings.lastRow + 1; column >= 0 && row < end; ++row) {
        const auto id = wholeNumber(sheet.cell(row, column));
        if (id)
            ++(!endsInZeros(*id) ? others : id->hasRightCheckSign() ? right : wrong);
    }
    m_areCut = wrong > 1 || (wrong + right > 1 && others == 0);
}

bool IdNumbers::isDamaged(const Cell &cell) const
{
    const auto id = m_areCut ? wholeNumber(cell) : std::nullopt;
    return isDamagedNumber(cell) || (id && endsInZeros(*id));
}

QString IdNumbers::of(const Cell &cell) const
{
    return isDamaged(cell) ? QString() : numberIn(cell);
}

bool isDamagedNumber(const Cell &cell)
{
    static const QRegularExpression exponent(u"^'?\\d(\\.\\d+)?[eE]\\+?\\d+$"_s);
    if (cell.kind == Cell::Kind::Number)
        return hasLostDigits(cell.text);
    const QString text = halfWidth(cell.text).trimmed();
    const auto id = CitizenId::fromText(text);
    return exponent.match(text).hasMatch() || (id && text.endsWith("000"_L1) && !id->hasRightCheckSign());
}

QString numberIn(const Cell &cell)
{
    const QString text = repairedIdText(cell.text).text;
    const auto id = text.size() == 15 ? CitizenId::fromOldText(text) : CitizenId::fromText(text);
    return id && !isDamagedNumber(cell) ? id->text() : QString();
}

} // namespace yishibu
