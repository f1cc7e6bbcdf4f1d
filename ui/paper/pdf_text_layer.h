#pragma once

#include "ui/paper/paper.h"

namespace yishibu {

class PdfFile;

/// Makes what is drawn in the PDF of a paper also readable, code point by code point: taken out of it the text is what was put
/// in, so that a search for 村民 finds it in an archived minute. (Qt 6.4 writes the lowest code point that shares the glyph, which
/// is a radical, and nothing for characters beyond the basic plane.) No, where the drawing is not the paper's; the file is then
/// of no use.
bool putTextLayer(PdfFile &file, const Paper &paper);

} // namespace yishibu
