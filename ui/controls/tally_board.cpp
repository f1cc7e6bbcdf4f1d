#include "ui/controls/tally_board.h"

#include "ui/style/tokens.h"

#include <QLineF>
#include <QPainter>

namespace yishibu {

namespace {

constexpr int strokesPerSign = 5;

/// The five strokes of 正 in the order they are written, in a square of 1 x 1.
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

struct Grid
{
    int columns = 0;
    double side = 0;
    double step = 0;
};

/// The largest signs with which all of them fit.
Grid gridFor(const QRectF &rect, int signs)
{
    for (int rows = 1;; ++rows) {
        const double side = rect.height() / (rows + (rows - 1) * 0.3);
        const double step = side * 1.24;
        const int columns = qMax(1, int((rect.width() + step - side) / step));
        if (columns * rows >= signs || side < 8)
            return {columns, side, step};
    }
}

} // namespace

double paintTally(QPainter &painter, const QRectF &rect, int strokes, const QColor &colour)
{
    if (strokes <= 0 || rect.isEmpty())
        return 0;
    const int signs = (strokes + strokesPerSign - 1) / strokesPerSign;
    const Grid grid = gridFor(rect, signs);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, qMax(1.5, grid.side * 0.095), Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < strokes; ++i) {
        const int sign = i / strokesPerSign;
        const QPointF at(rect.left() + (sign % grid.columns) * grid.step,
                         rect.top() + (sign / grid.columns) * grid.side * 1.3);
        const QLineF &s = stroke(i % strokesPerSign);
        painter.drawLine(QLineF(at + s.p1() * grid.side, at + s.p2() * grid.side));
    }
    painter.restore();
    return qMin(signs, grid.columns) * grid.step;
}

TallyBoard::TallyBoard(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setStrokes(0);
}

void TallyBoard::setStrokes(int strokes)
{
    m_strokes = qMax(0, strokes);
    setAccessibleName(QString::number(m_strokes));
    update();
}

void TallyBoard::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

QSize TallyBoard::sizeHint() const
{
    return {320, tokensOf(this).high(48)};
}

QSize TallyBoard::minimumSizeHint() const
{
    return {80, 24};
}

void TallyBoard::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    const double side = qMin(double(height()), double(tokens.high(48)));
    const QRectF room(2, (height() - side) / 2 + 2, width() - 4, side - 4);
    paintTally(painter, room, m_strokes, m_colour.isValid() ? m_colour : tokens.colours.ink);
}

} // namespace yishibu
