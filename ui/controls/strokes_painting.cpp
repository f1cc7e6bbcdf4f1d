#include "ui/controls/strokes_painting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double stepAcross = 1.24; ///< from sign to sign, in sides of one
constexpr double stepDown = 1.3;
constexpr double thickness = 0.095;

/// The five strokes in their order, in a square of 1 x 1.
const QLineF &stroke(int index)
{
    static const QLineF strokes[strokesPerSign] = {
        QLineF(0.10, 0.06, 0.92, 0.06), // across, on top
        QLineF(0.51, 0.06, 0.51, 0.94), // down the middle
        QLineF(0.51, 0.48, 0.90, 0.48), // the short one to the right
        QLineF(0.20, 0.40, 0.20, 0.94), // down at the left
        QLineF(0.03, 0.94, 0.97, 0.94), // across, at the bottom
    };
    return strokes[index];
}

int signsOf(int strokes)
{
    return (strokes + strokesPerSign - 1) / strokesPerSign;
}

/// One sign, how many of it there are, and the last one.
double paintBundle(QPainter &painter, const QRectF &rect, int strokes, const QColor &colour, double side)
{
    const SignBundle bundle = bundleOf(strokes);
    const SignGrid one{.side = side};
    const double top = rect.top() + (rect.height() - side) / 2;
    paintStrokes(painter, {rect.left(), top}, one, strokesPerSign, colour);
    QFont font = painter.font();
    font.setPixelSize(qMax(1, int(side)));
    const QString number = u"×%1"_s.arg(bundle.signs);
    const double wide = QFontMetricsF(font).horizontalAdvance(number);
    const double left = rect.left() + side * stepAcross;
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(left, rect.top(), wide + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, number);
    painter.restore();
    const double last = left + wide + side * (stepAcross - 1);
    paintStrokes(painter, {last, top}, one, bundle.strokes, colour);
    return last + side - rect.left();
}

} // namespace

double SignGrid::height() const
{
    return side * (1 + (lines - 1) * stepDown);
}

int signsSideBySide(double width, double side)
{
    const double beside = side > 0 ? (width - side) / (side * stepAcross) : 0;
    return 1 + int(std::clamp(beside, 0.0, 100000.0));
}

SignGrid signGridFor(QSizeF room, int strokes, double largest)
{
    const int signs = qMax(1, signsOf(strokes));
    for (int lines = 1;; ++lines) {
        const double side = qMin(largest, room.height() / (1 + (lines - 1) * stepDown));
        const int columns = signsSideBySide(room.width(), side);
        if (columns * lines >= signs)
            return {side, columns, lines};
    }
}

QList<QLineF> strokeLines(QPointF corner, const SignGrid &grid, int strokes)
{
    QList<QLineF> lines;
    lines.reserve(qMax(0, strokes));
    for (int i = 0; i < strokes; ++i) {
        const int sign = i / strokesPerSign;
        const int row = sign / grid.columns;
        const QPointF at = corner + QPointF(sign % grid.columns * grid.side * stepAcross, row * grid.side * stepDown);
        const QLineF &one = stroke(i % strokesPerSign);
        lines.append(QLineF(at + one.p1() * grid.side, at + one.p2() * grid.side));
    }
    return lines;
}

SignBundle bundleOf(int strokes)
{
    if (strokes <= 0)
        return {};
    const int signs = (strokes - 1) / strokesPerSign;
    return {signs, strokes - signs * strokesPerSign};
}

void paintStrokes(QPainter &painter, QPointF corner, const SignGrid &grid, int strokes, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, qMax(1.5, grid.side * thickness), Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(strokeLines(corner, grid, strokes));
    painter.restore();
}

double paintStrokes(QPainter &painter, const QRectF &rect, int strokes, const QColor &colour, double least)
{
    if (strokes <= 0 || rect.isEmpty())
        return 0;
    const SignGrid grid = signGridFor(rect.size(), strokes, rect.height());
    if (grid.side < least && bundleOf(strokes).signs > 0)
        return paintBundle(painter, rect, strokes, colour, std::min({qMax(least, rect.height() * 0.6), rect.height(), rect.width() / 5}));
    paintStrokes(painter, rect.topLeft(), grid, strokes, colour);
    const int signs = signsOf(strokes);
    return grid.side * (1 + (qMin(signs, grid.columns) - 1) * stepAcross);
}

} // namespace yishibu
