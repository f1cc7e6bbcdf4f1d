#include "ui/paper/pdf_text_layer.h"

#include "ui/paper/glyph_words.h"
#include "ui/paper/pdf_file.h"
#include "ui/paper/pdf_font.h"

#include <QRegularExpression>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// One glyph where it is drawn.
struct Drawn
{
    int font = 0;      ///< number of its object
    quint16 code = 0;
    qsizetype at = 0;  ///< of the code's four digits in the drawing
};

using Fonts = std::unordered_map<int, PdfFont>;

qpdf_oh fontsOf(const PdfFile &file, int page)
{
    const qpdf_oh resources = qpdf_oh_get_key(file.handle(), file.page(page), "/Resources");
    return qpdf_oh_get_key(file.handle(), resources, "/Font");
}

/// The glyphs of a page in the order in which they are drawn.
QList<Drawn> drawnOn(const PdfFile &file, int page, const QByteArray &drawing)
{
    static const QRegularExpression operators(uR"(/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj)"_s);
    const qpdf_oh fonts = fontsOf(file, page);
    QHash<QByteArray, int> numbers;
    QList<Drawn> drawn;
    int font = 0;
    auto found = operators.globalMatch(QString::fromLatin1(drawing));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.hasCaptured(1) && !match.capturedView(1).isEmpty()) {
            const QByteArray name = '/' + match.captured(1).toLatin1();
            if (!numbers.contains(name))
                numbers.insert(name, qpdf_oh_get_object_id(file.handle(), qpdf_oh_get_key(file.handle(), fonts, name.constData())));
            font = numbers.value(name);
            continue;
        }
        for (qsizetype at = match.capturedStart(2); at + 4 <= match.capturedEnd(2); at += 4)
            drawn.append({font, drawing.mid(at, 4).toUShort(nullptr, 16), at});
    }
    return drawn;
}

/// Gives every glyph of a page the code that says its words; no, where one has none left.
bool putWords(QByteArray &drawing, const QList<Drawn> &drawn, const QStringList &words, Fonts &fonts)
{
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        const auto code = fonts[drawn.at(i).font].codeFor(drawn.at(i).code, words.at(i));
        if (!code)
            return false;
        drawing.replace(drawn.at(i).at, 4, QByteArray::number(*code, 16).rightJustified(4, '0'));
    }
    return true;
}

} // namespace

bool putTextLayer(PdfFile &file, const Paper &paper)
{
    if (file.pageCount() != paper.pageCount())
        return false;
    Fonts fonts;
    QList<QByteArray> drawings;
    QList<QList<Drawn>> drawn;
    for (int page = 0; page < paper.pageCount(); ++page) {
        drawings.append(file.drawing(page));
        drawn.append(drawnOn(file, page, drawings.constLast()));
        for (const Drawn &glyph : drawn.constLast())
            fonts[glyph.font].noteCode(glyph.code);
    }
    for (int page = 0; page < paper.pageCount(); ++page) {
        const QStringList words = glyphWords(paper.pages().at(page));
        if (words.size() != drawn.at(page).size() || !putWords(drawings[page], drawn.at(page), words, fonts))
            return false;
        file.setDrawing(page, drawings.at(page));
    }
    for (const auto &[number, font] : fonts)
        font.keepIn(file, qpdf_get_object_by_id(file.handle(), number, 0));
    return true;
}

} // namespace yishibu
