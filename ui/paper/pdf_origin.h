#pragma once

#include "ui/paper/paper.h"

namespace yishibu {

class PdfFile;

/// Writes into the metadata (XMP) of a PDF where its paper comes from, and declares those four names as PDF/A-1 asks of names that
/// are nobody's standard (ISO 19005-1, 6.7.8). No, where the PDF has no metadata to add to.
bool putOrigin(PdfFile &file, const PaperOrigin &origin);

} // namespace yishibu
