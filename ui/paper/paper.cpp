#include "ui/paper/paper.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yishibu {

QSizeF a4()
{
    return QSizeF(210, 297) * pointsPerMm;
}

QSizeF a4Landscape()
{
    return a4().transposed();
}

void PageMarks::add(const PageMarks &other, QPointF by)
{
    for (Text text : other.texts) {
        text.baseline += by;
        texts.append(text);
    }
    for (Line line : other.lines) {
        line.line.translate(by);
        lines.append(line);
    }
    for (const QRectF &fill : other.fills)
        fills.append(fill.translated(by));
    for (const Area &area : other.areas)
        areas.append({area.name, area.rect.translated(by)});
}

void PageMarks::addFrame(const QRectF &rect, double width)
{
    lines.append({QLineF(rect.topLeft(), rect.topRight()), width});
    lines.append({QLineF(rect.topRight(), rect.bottomRight()), width});
    lines.append({QLineF(rect.bottomRight(), rect.bottomLeft()), width});
    lines.append({QLineF(rect.bottomLeft(), rect.topLeft()), width});
}

QList<QRectF> PageMarks::areasNamed(QStringView name) const
{
    QList<QRectF> found;
    for (const Area &area : areas) {
        if (area.name == name)
            found.append(area.rect);
    }
    return found;
}

QString PageMarks::plainText() const
{
    QString all;
    for (const Text &text : texts)
        all += text.text + u'\n';
    return all;
}

Paper::Paper(QString title, QSizeF sizeInPoints, QList<PageMarks> pages, PaperOrigin origin)
    : m_title(std::move(title)), m_size(sizeInPoints), m_pages(std::move(pages)), m_origin(std::move(origin))
{}

void Paper::paintPage(QPainter &painter, int page) const
{
    if (page < 0 || page >= m_pages.size())
        return;
    const PageMarks &marks = m_pages.at(page);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Fonts come in whole pixels; on a grid of twentieths of a point 15.75 pt is exact.
    painter.scale(1 / fontGrid, 1 / fontGrid);
    for (const PageMarks::Line &line : marks.lines) {
        painter.setPen(QPen(Qt::black, line.width * fontGrid, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(QLineF(line.line.p1() * fontGrid, line.line.p2() * fontGrid));
    }
    painter.setPen(Qt::black);
    for (const PageMarks::Text &text : marks.texts) {
        painter.setPen(text.pale ? QColor(0x9A, 0x9A, 0x9A) : QColor(Qt::black));
        painter.setFont(gridFont(text.face, text.size, text.spacing));
        painter.drawText(text.baseline * fontGrid, text.text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF &fill : marks.fills)
        painter.fillRect(QRectF(fill.topLeft() * fontGrid, fill.size() * fontGrid), Qt::black);
    painter.restore();
}

QString Paper::undrawable() const
{
    QString missing;
    for (const PageMarks &page : m_pages) {
        for (const PageMarks::Text &text : page.texts) {
            const QString found = withoutShape(text.text);
            for (const char32_t code : found.toUcs4()) {
                const QString one = QString::fromUcs4(&code, 1);
                if (!missing.contains(one))
                    missing += one;
            }
        }
    }
    return missing;
}

Paper Paper::enlargedToA3() const
{
    const double factor = std::sqrt(2.0);
    QList<PageMarks> pages = m_pages;
    for (PageMarks &page : pages) {
        for (PageMarks::Text &text : page.texts) {
            text.baseline *= factor;
            text.size *= factor;
            text.spacing *= factor;
        }
        for (PageMarks::Line &line : page.lines)
            line = {QLineF(line.line.p1() * factor, line.line.p2() * factor), line.width * factor};
        for (QRectF &fill : page.fills)
            fill = QRectF(fill.topLeft() * factor, fill.size() * factor);
        for (PageMarks::Area &area : page.areas)
            area.rect = QRectF(area.rect.topLeft() * factor, area.rect.size() * factor);
    }
    return Paper(m_title, m_size * factor, std::move(pages), m_origin);
}

} // namespace yishibu
