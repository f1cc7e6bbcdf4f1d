#pragma once

#include "ui/paper/paper.h"

namespace yishibu::test {

/// What another program takes out of a PDF, without blanks, in the order in which it is drawn; page by page.
QStringList wordsInPdf(const QString &path);
/// What stands on the paper, the same way.
QStringList wordsOfPages(const Paper &paper);

} // namespace yishibu::test
