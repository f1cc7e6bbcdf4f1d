#include "ui/controls/tally_board.h"

#include "ui/controls/strokes_painting.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

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
    painter.setFont(tokens.sans(14, true));
    paintStrokes(painter, room, m_strokes, m_colour.isValid() ? m_colour : tokens.colours.ink);
}

} // namespace yishibu
