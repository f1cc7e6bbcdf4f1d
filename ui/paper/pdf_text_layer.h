#pragma once

#include "ui/paper/paper.h"

namespace yishibu {

/// The PDF of a paper with what is drawn there also readable, code point by code point: taken out of it the text is what was put
/// in, so that a search for 村民 finds it in an archived minute. (Qt 6.4 writes the lowest code point that shares the glyph, which
/// is a radical, and nothing for characters beyond the basic plane.) Empty where the drawing is not the paper's.
QByteArray withTextLayer(const QByteArray &pdf, const Paper &paper);

} // namespace yishibu
