#include "ui/controls/meter_bar.h"

#include "ui/style/indicators.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

MeterBar::MeterBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setReading(0, 0, 0);
}

void MeterBar::setReading(int value, int needed, int whole)
{
    m_whole = qMax(0, whole);
    m_value = qBound(0, value, m_whole);
    m_needed = qBound(0, needed, m_whole);
    setAccessibleName(m_needed > 0 ? tr("%1 of %2, %3 needed").arg(m_value).arg(m_whole).arg(m_needed)
                                   : tr("%1 of %2").arg(m_value).arg(m_whole));
    updateGeometry();
    update();
}

QSize MeterBar::sizeHint() const
{
    return {240, m_needed > 0 ? 24 : 10};
}

QSize MeterBar::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void MeterBar::paintEvent(QPaintEvent *)
{
    const Colours c = tokensOf(this).colours;
    QPainter painter(this);
    const double thick = m_needed > 0 ? 14 : 10;
    const QRectF whole(0, (height() - thick) / 2.0, width(), thick);
    paintBar(painter, whole, c.track);
    if (m_whole == 0)
        return;
    const QColor colour = m_needed == 0 ? c.vermilion : isReached() ? c.green : c.amberBar;
    QRectF part = whole;
    part.setWidth(whole.width() * m_value / m_whole);
    paintBar(painter, part, colour);
    if (m_needed > 0)
        painter.fillRect(QRectF(qMin(width() - 2.0, qRound(whole.width() * m_needed / m_whole) - 1.0), 0, 2, height()),
                         c.ink);
}

} // namespace yishibu
