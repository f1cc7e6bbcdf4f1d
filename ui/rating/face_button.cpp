#include "ui/rating/face_button.h"

#include "ui/style/indicators.h"
#include "ui/style/tokens.h"
#include "ui/words/talk_words.h"

#include <QPainter>
#include <QPainterPath>

namespace yishibu {

namespace {
constexpr int faceSide = 96;
constexpr int padding = 12;
} // namespace

FaceButton::FaceButton(Mood mood, QWidget *parent) : QAbstractButton(parent), m_mood(mood)
{
    setText(wordOf(mood));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize FaceButton::sizeHint() const
{
    const Tokens tokens = tokensOf(this);
    const QFontMetrics metrics(tokens.sans(16, true));
    int widest = tokens.high(faceSide);
    for (const QString &word : text().split(QLatin1Char(' ')))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    // A long word of a face stands in two lines, so that five faces stand beside each other.
    const QRect words = metrics.boundingRect(QRect(0, 0, widest + padding, 10000), Qt::TextWordWrap | Qt::AlignHCenter, text());
    return {widest + 2 * padding, tokens.high(faceSide) + words.height() + 3 * padding};
}

void FaceButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    const Colours &c = tokens.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() || isDown() ? c.edge : c.line, 1));
    painter.setBrush(isDown() ? c.track : c.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);

    const double side = tokens.high(faceSide);
    const QRectF face((width() - side) / 2, padding, side, side);
    painter.setPen(QPen(isEnabled() ? c.ink : c.ink2, side * 0.035, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(face.adjusted(3, 3, -3, -3));
    painter.drawPoint(face.topLeft() + QPointF(side * 0.34, side * 0.4));
    painter.drawPoint(face.topLeft() + QPointF(side * 0.66, side * 0.4));
    // The mouth says it without a colour: from a wide smile over a line to its reverse.
    const double bend = side * 0.11 * (2 - int(m_mood));
    QPainterPath mouth(face.topLeft() + QPointF(side * 0.3, side * 0.66 - bend / 2));
    mouth.quadTo(face.topLeft() + QPointF(side * 0.5, side * 0.66 + bend * 1.5), face.topLeft() + QPointF(side * 0.7, side * 0.66 - bend / 2));
    painter.drawPath(mouth);

    painter.setFont(tokens.sans(16, true));
    painter.drawText(QRectF(padding / 2.0, face.bottom() + padding / 2.0, width() - padding, height() - face.bottom() - padding / 2.0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 9, c.vermilion);
}

} // namespace yishibu
