#include "ui/controls/share_bar.h"

#include "ui/style/indicators.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setShare(0);
}

void ShareBar::setShare(double share)
{
    m_share = qBound(0.0, share, 1.0);
    setAccessibleName(tr("%1 percent").arg(qRound(m_share * 100)));
    update();
}

void ShareBar::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

void ShareBar::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

int ShareBar::thickness() const
{
    return m_tone ? 16 : 8;
}

QSize ShareBar::sizeHint() const
{
    return {164, thickness()};
}

QSize ShareBar::minimumSizeHint() const
{
    return {48, thickness()};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Colours c = tokensOf(this).colours;
    QPainter painter(this);
    const QRectF whole(0, (height() - thickness()) / 2.0, width(), thickness());
    paintBar(painter, whole, c.track);
    QRectF part = whole;
    part.setWidth(whole.width() * m_share);
    QColor colour = m_strong ? c.blue : c.share;
    if (m_tone)
        colour = *m_tone == Tone::Neutral ? c.share : toneText(*m_tone, c);
    paintBar(painter, part, colour);
}

} // namespace yishibu
