#include "tests/ui/paper/text_in_pdf.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

QString withoutBlanks(const QString &text)
{
    QString dense;
    for (const QChar one : text) {
        if (!one.isSpace())
            dense += one;
    }
    return dense;
}

} // namespace

QStringList wordsInPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {QString::fromUtf8(reader.readAllStandardError())};
    QStringList pages;
    const QStringList read = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    for (const QString &page : read.first(read.size() - 1)) // each ends with one
        pages.append(withoutBlanks(page));
    return pages;
}

QStringList wordsOfPages(const Paper &paper)
{
    QStringList pages;
    for (const PageMarks &page : paper.pages())
        pages.append(withoutBlanks(page.plainText()));
    return pages;
}

} // namespace yishibu::test
