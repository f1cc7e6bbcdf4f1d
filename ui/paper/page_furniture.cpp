#include "ui/paper/page_furniture.h"

#include "app/minutes/canonical.h"
#include "app/minutes/sentences.h"

#include <memory>
#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double numberSize = 14;
constexpr double smallSize = 9;
constexpr double codeSide = 16 * pointsPerMm;

void addText(PageMarks &page, QPointF baseline, const QString &text, Face face, double size)
{
    page.texts.append({baseline, text, face, size, 0});
}

} // namespace

void addPageNumbers(QList<PageMarks> &pages, const PageGeometry &geometry)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString text = u"— %1 —"_s.arg(i + 1);
        const double width = widthOf(text, Face::Song, numberSize);
        const bool isOdd = i % 2 == 0;
        const double x = isOdd ? geometry.size.width() - geometry.right - numberSize - width : geometry.left + numberSize;
        // The dash runs at about a third of the square above the base line.
        const double baseline = geometry.size.height() - geometry.bottom + 7 * pointsPerMm + numberSize * 0.37;
        addText(pages[i], QPointF(x, baseline), text, Face::Song, numberSize);
        pages[i].areas.append({u"page number"_s, QRectF(x, baseline - numberSize * 0.88, width, numberSize)});
    }
}

void addPracticeMark(QList<PageMarks> &pages, const PageGeometry &geometry)
{
    const QString text = u"演练　本件不具效力"_s;
    constexpr double size = 18;
    const double width = widthOf(text, Face::Heading, size);
    const double height = size * 1.7;
    const double top = qMin(13 * pointsPerMm, qMax(5 * pointsPerMm, geometry.top - height - 2 * pointsPerMm));
    const QRectF box((geometry.size.width() - width) / 2 - size, top, width + 2 * size, height);
    for (PageMarks &page : pages) {
        page.addFrame(box, 1.5);
        addText(page, QPointF(box.left() + size, box.center().y() + size * 0.38), text, Face::Heading, size);
        page.areas.append({u"practice"_s, box});
    }
}

QList<QRectF> qrFills(const QString &text, QPointF corner, double side)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    QList<QRectF> fills;
    if (!code)
        return fills;
    const double unit = side / code->width;
    const auto isDark = [&code](int x, int y) { return code->data[y * code->width + x] & 1; };
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            int end = x;
            while (end < code->width && isDark(end, y))
                ++end;
            if (end > x)
                fills.append(QRectF(corner.x() + x * unit, corner.y() + y * unit, (end - x) * unit, unit));
            x = end;
        }
    }
    return fills;
}

PaperOrigin originOf(const QString &village, const QString &meeting, const std::optional<ClosedMinutes> &closed)
{
    if (!closed)
        return {village, meeting, {}, {}};
    return {village, meeting, closed->number, QString::fromLatin1(closed->digest.toHex())};
}

QString sealCodeText(const ClosedMinutes &closed)
{
    return u"YISHIBU:MINUTES:1:%1:SHA256:%2"_s.arg(closed.number.toUpper(), QString::fromLatin1(closed.digest.toHex().toUpper()));
}

void addDigestLine(QList<PageMarks> &pages, const PageGeometry &geometry, const QString &said, const std::optional<ClosedMinutes> &closed)
{
    const QPointF corner(geometry.left, geometry.size.height() - 7 * pointsPerMm - codeSide);
    const QList<QRectF> code = closed ? qrFills(sealCodeText(*closed), corner, codeSide) : QList<QRectF>();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        PageMarks &page = pages[i];
        const QString words = said + u"第%1页，共%2页"_s.arg(i + 1).arg(pages.size());
        if (!closed) {
            addText(page, QPointF(geometry.left, corner.y() + codeSide - smallSize), words, Face::Label, smallSize);
            continue;
        }
        page.fills += code;
        page.areas.append({u"code"_s, QRectF(corner, QSizeF(codeSide, codeSide))});
        const double x = corner.x() + codeSide + 4 * pointsPerMm;
        const double middle = corner.y() + codeSide / 2;
        addText(page, QPointF(x, middle - 5), u"已结会 · 簿号 %1 · 校验值 %2"_s.arg(closed->number, digestInGroups(closed->digest)),
                Face::Label, smallSize);
        addText(page, QPointF(x, middle + 10), words, Face::Label, smallSize);
    }
}

void addSealLine(QList<PageMarks> &pages, const PageGeometry &geometry, const QString &township,
                 const std::optional<ClosedMinutes> &closed)
{
    const QString archive = sentences::archiveOf(township);
    addDigestLine(pages, geometry,
                  closed ? u"本记录经主持人、记录人核对签字；更正另附补正页；可与%1核对。"_s.arg(archive) : u"草稿，尚未结会，供会上核对。"_s, closed);
}

} // namespace yishibu
