#pragma once

#include "ui/style/tokens.h"

class QLabel;

namespace yishibu {

/// What a pill, a dot, a bar or a message wants to say. Each tone has a colour, a tint and a shape of its own, so that it
/// is told apart without colours too.
enum class Tone {
    Neutral,
    Info, ///< blue, round: information, non-voting
    Good, ///< green, tick: reached, done
    Warn, ///< amber, triangle: still needed, soon due
    Bad,  ///< vermilion, square: overdue, refused
};

QColor toneText(Tone tone, const Colours &colours); ///< for words, on toneTint() or on paper
QColor toneTint(Tone tone, const Colours &colours); ///< the ground under such words
QColor toneBar(Tone tone, const Colours &colours);  ///< for bars and dots

/// Writes a label in the colour of a tone; Neutral gives it back its own.
void setTone(QLabel *label, Tone tone);

} // namespace yishibu
