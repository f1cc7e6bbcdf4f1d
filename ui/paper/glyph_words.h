#pragma once

#include "ui/paper/paper.h"

namespace yishibu {

/// What every glyph of a page says, in the order in which they are drawn. A pair of dashes drawn as one shape says both; of one
/// character that takes several shapes the first says it and the others say nothing.
QStringList glyphWords(const PageMarks &page);

} // namespace yishibu
