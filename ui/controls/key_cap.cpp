#include "ui/controls/key_cap.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

KeyCap::KeyCap(const QString &key, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(tokensOf(this), m_key);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), tokensOf(this), m_key);
}

QSize keyCapSize(const Tokens &tokens, const QString &key)
{
    const QFontMetrics metrics(tokens.sans(13));
    return {qMax(metrics.horizontalAdvance(key) + 14, 22), metrics.capHeight() + 14};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const Tokens &tokens, const QString &key)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.colours.edge);
    painter.drawRoundedRect(rect, 5, 5);
    painter.setBrush(tokens.colours.card);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4);
    painter.setFont(tokens.sans(13));
    painter.setPen(tokens.colours.ink2);
    painter.drawText(rect.adjusted(0, 0, 0, -2), Qt::AlignCenter, key);
    painter.restore();
}

} // namespace yishibu
