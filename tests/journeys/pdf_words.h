#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

namespace yishibu::test {

/// The order in which the words of a page are read.
enum class PdfOrder {
    AsLaidOut, ///< line by line across the whole page
    AsDrawn,   ///< cell by cell of a table, with what wraps inside a cell left together
};

/// The words of a printed file without any white space, so that where a line breaks does not count, and with full-width marks
/// made plain; of each page only what lies in that area, in points, where one is given. Empty where no words come out of it.
QString wordsOfPdf(const QString &pdf, PdfOrder order = PdfOrder::AsLaidOut, const QRect &area = {});

/// A sentence as wordsOfPdf() gives it.
QString asInPdf(const QString &sentence);

/// Whether all of it stands on that paper, as wordsOfPdf() gives it; else what is missing is in the log.
bool stands(const QString &paper, const QStringList &sentences);

} // namespace yishibu::test
