#pragma once

#include <QString>
#include <optional>

namespace yishibu {

/// An amount as people type it, in fen: "420000", "420,000.50", "42万", "42.5万元", "１２００元". Nothing for what is no amount, for
/// parts of a fen, and beyond a hundred thousand million yuan.
std::optional<qint64> typedMoney(const QString &typed);

/// The same amount as it stands in a field, in yuan without a unit: "420000", "1234.5".
QString moneyToType(qint64 fen);

} // namespace yishibu
