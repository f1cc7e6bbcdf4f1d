#include "tests/journeys/pdf_words.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace yishibu::test {

QString asInPdf(const QString &sentence)
{
    const QString plain = sentence.normalized(QString::NormalizationForm_KC);
    QString words;
    for (const QChar c : plain) {
        if (!c.isSpace())
            words += c;
    }
    return words;
}

QString wordsOfPdf(const QString &pdf, PdfOrder order)
{
    QProcess tool;
    tool.start(u"pdftotext"_s, {order == PdfOrder::AsDrawn ? u"-raw"_s : u"-layout"_s, pdf, u"-"_s});
    tool.waitForFinished();
    return asInPdf(QString::fromUtf8(tool.readAllStandardOutput()));
}

} // namespace yishibu::test
