#include "ui/style/indicators.h"

#include <QPainter>
#include <QPainterPath>

namespace yishibu {

namespace {

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QRectF inset(const QRectF &rect, double by)
{
    return rect.adjusted(by, by, -by, -by);
}

} // namespace

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour, double stroke)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath path(at(0.24, 0.53));
    path.lineTo(at(0.43, 0.71));
    path.lineTo(at(0.77, 0.32));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(colour, stroke));
    painter.drawPath(path);
    painter.restore();
}

void paintCheckBox(QPainter &painter, const QRectF &box, Tick tick, bool enabled, bool warm, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = tick != Tick::Off;
    const QColor strong = enabled ? colours.vermilion : colours.vermilionPale;
    const QColor outline = filled ? strong : !enabled ? colours.line : warm ? colours.vermilion : colours.ink2;
    painter.setPen(QPen(outline, 1.5));
    painter.setBrush(filled ? strong : enabled ? colours.card : colours.paper);
    painter.drawRoundedRect(inset(box, 1.25), 5, 5);
    painter.restore();
    if (tick == Tick::On)
        paintTick(painter, box, colours.card, box.width() / 9.0);
    if (tick == Tick::Partly)
        paintBar(painter, QRectF(box.center().x() - box.width() / 4, box.center().y() - 1.25, box.width() / 2, 2.5),
                 colours.card);
}

void paintRadio(QPainter &painter, const QRectF &box, bool chosen, bool enabled, bool warm, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong = enabled ? colours.vermilion : colours.vermilionPale;
    const QColor outline = chosen ? strong : !enabled ? colours.line : warm ? colours.vermilion : colours.ink2;
    painter.setPen(QPen(outline, chosen ? 2.0 : 1.5));
    painter.setBrush(enabled ? colours.card : colours.paper);
    painter.drawEllipse(inset(box, 1.5));
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(inset(box, box.width() * 0.29));
    }
    painter.restore();
}

void paintChevron(QPainter &painter, const QRectF &box, Qt::ArrowType direction, const QColor &colour, double stroke)
{
    const double r = qMin(box.width(), box.height()) / 4.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.rotate(direction == Qt::UpArrow      ? 180
                   : direction == Qt::LeftArrow  ? 90
                   : direction == Qt::RightArrow ? -90
                                                 : 0);
    painter.setPen(roundPen(colour, stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{QPointF(-r, -r / 2), QPointF(0, r / 2), QPointF(r, -r / 2)});
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inset(rect, 1), radius, radius);
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    if (rect.width() <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = qMin(rect.width(), rect.height()) / 2;
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace yishibu
