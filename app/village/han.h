#pragma once

#include <QString>

namespace yishibu {

/// 1 to 99 in Chinese numerals, as groups are called: 三, 十, 十二, 二十一. Empty outside.
QString hanNumber(int number);

/// The value of 三, 十二, 二十一 or of ASCII digits; -1 for anything else.
int hanNumberValue(const QString &text);

/// Whether a code point is a Han character, of whichever plane.
bool isHan(char32_t c);

/// The leading two-character surname (欧阳, 司马, …) or else the first character; empty for an empty name.
QString surnameOf(const QString &name);

} // namespace yishibu
