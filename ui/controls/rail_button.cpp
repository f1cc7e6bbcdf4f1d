#include "ui/controls/rail_button.h"

#include "ui/style/indicators.h"
#include "ui/style/tokens.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>

namespace yishibu {

RailButton::RailButton(Icon icon, const QString &word, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    const Tokens tokens = tokensOf(this);
    const int words = QFontMetrics(tokens.sans(14, true)).horizontalAdvance(text());
    return {qMax(Tokens::railWidth - 8, words + 12), qMax(62, tokens.high(24) + QFontMetrics(tokens.sans(14, true)).height() + 14)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    const Colours &colours = tokens.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(4, 0, -4, -2);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        QColor shadow = colours.ink;
        for (int i = 3; i > 0; --i) {
            shadow.setAlphaF(0.035f);
            painter.setBrush(shadow);
            painter.drawRoundedRect(card.adjusted(-0.5 * i + 0.5, 0.5, 0.5 * i - 0.5, 0.6 * i), 10.5, 10.5);
        }
        painter.setBrush(colours.card);
        painter.drawRoundedRect(card, 10, 10);
    } else if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colours.line : colours.track.darker(103));
        painter.drawRoundedRect(card, 10, 10);
    }
    const QColor colour = isChecked() ? colours.vermilion : colours.ink2;
    const int side = tokens.high(24);
    const QFont font = tokens.sans(14, isChecked());
    const int wordHeight = QFontMetrics(font).height();
    const double top = card.center().y() - (side + wordHeight + 2) / 2.0 + 0.5;
    paintIcon(painter, QRectF(qRound(card.center().x() - side / 2.0), qRound(top), side, side), m_icon, colour);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(card.left(), top + side + 2, card.width(), wordHeight), Qt::AlignCenter, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, card, 9, colours.vermilion);
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace yishibu
