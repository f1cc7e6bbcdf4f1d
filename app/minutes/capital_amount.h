#pragma once

#include <QString>

namespace yishibu {

/// 大写金额: an amount in the numerals that cannot be altered, as receipts carry it: 123450 fen is
/// "壹仟贰佰叁拾肆元伍角整", 100500 "壹仟零伍元整", 5 "伍分", 0 "零元整". From 0 to 999 999 999 999.99 yuan; empty outside.
QString capitalAmount(qint64 fen);

/// The same in figures: "1,234.50".
QString figuresOfAmount(qint64 fen);

} // namespace yishibu
