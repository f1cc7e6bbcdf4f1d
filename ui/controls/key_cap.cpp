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
    const QFontMetrics metrics(tokensOf(this).sans(13));
    return {qMax(metrics.horizontalAdvance(m_key) + 14, 22), metrics.capHeight() + 14};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF key = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.colours.edge);
    painter.drawRoundedRect(rect(), 5, 5);
    painter.setBrush(tokens.colours.card);
    painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -1.5), 4, 4);
    painter.setFont(tokens.sans(13));
    painter.setPen(tokens.colours.ink2);
    painter.drawText(rect().adjusted(0, 0, 0, -2), Qt::AlignCenter, m_key);
}

} // namespace yishibu
