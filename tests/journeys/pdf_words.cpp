#include "tests/journeys/pdf_words.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

/// A font may draw a character and the radical of the same shape with one glyph, and the file then names the radical.
QChar withoutRadical(QChar c)
{
    static const QString radicals = u"⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻰戶"_s;
    static const QString characters = u"母民西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐龙户"_s;
    const qsizetype at = radicals.indexOf(c);
    return at < 0 ? c : characters.at(at);
}

} // namespace

QString asInPdf(const QString &sentence)
{
    const QString plain = sentence.normalized(QString::NormalizationForm_KC);
    QString words;
    for (const QChar c : plain) {
        if (!c.isSpace())
            words += withoutRadical(c);
    }
    return words;
}

QString wordsOfPdf(const QString &pdf, PdfOrder order, const QRect &area)
{
    QStringList arguments{order == PdfOrder::AsDrawn ? u"-raw"_s : u"-layout"_s};
    if (area.isValid()) {
        const auto add = [&arguments](const QString &option, int points) { arguments += {option, QString::number(points)}; };
        add(u"-x"_s, area.x());
        add(u"-y"_s, area.y());
        add(u"-W"_s, area.width());
        add(u"-H"_s, area.height());
    }
    QProcess tool;
    tool.start(u"pdftotext"_s, arguments + QStringList{pdf, u"-"_s});
    tool.waitForFinished();
    return asInPdf(QString::fromUtf8(tool.readAllStandardOutput()));
}

bool stands(const QString &paper, const QStringList &sentences)
{
    bool all = !paper.isEmpty();
    for (const QString &sentence : sentences) {
        if (paper.contains(asInPdf(sentence)))
            continue;
        qWarning("not on paper: %s\n%s", qPrintable(sentence), qPrintable(paper));
        all = false;
    }
    return all;
}

} // namespace yishibu::test
