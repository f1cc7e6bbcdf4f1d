#pragma once

#include <QList>
#include <QString>

namespace yishibu {

/// The letters a to z as a set, bit 0 for a.
using LetterSet = quint32;

/// The first letters of the pinyin of a character: one bit, or several where it is read in more than one way in
/// names (重 c and z). Characters beyond the basic plane have theirs. Latin letters stand for themselves. 0 where no
/// reading is known.
LetterSet initialsOf(char32_t character);

/// One set for each character of a name, in order; the surnames of two characters by their own reading (尉迟 is
/// yc, 万俟 mq). Dots and blanks have the empty set.
QList<LetterSet> initialsOfName(const QString &name);

/// The bit of a Latin letter of either case; 0 for other characters.
LetterSet letterBit(char32_t letter);

} // namespace yishibu
