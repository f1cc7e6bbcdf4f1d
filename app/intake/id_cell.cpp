#include "app/intake/id_cell.h"

#include "app/intake/citizen_id.h"
#include "app/intake/repairs.h"
#include "app/intake/spreadsheet_number.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

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
