#pragma once

#include "app/outcome.h"
#include "app/print_trouble.h"
#include "ui/paper/paper.h"

#include <QImage>
#include <functional>

class QPrinter;

namespace yishibu {

/// Writes the paper as PDF/A-1b. The file appears under its name only when it is whole. An earlier PDF of that name is
/// replaced; anything else that stands there, and whatever belongs to a book, is left alone (PrintTrouble).
Done writePdf(const Paper &paper, const QString &path, const QString &title);

/// The same bytes in memory, for what goes into a package.
Outcome<QByteArray> pdfBytes(const Paper &paper, const QString &title);

/// One page as a picture, white behind, for preview and tests.
QImage paintPage(const Paper &paper, int page, int dpi);

/// Sends the pages to the printer one by one; between two of them goOn is asked (page done, of how many) and may stop.
Done print(const Paper &paper, QPrinter &printer, const std::function<bool(int, int)> &goOn = {});

} // namespace yishibu
