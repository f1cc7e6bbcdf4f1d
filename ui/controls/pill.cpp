#include "ui/controls/pill.h"

#include <QPainter>

namespace yishibu {

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(tokensOf(this).sans(14));
    return {metrics.horizontalAdvance(m_text) + 24, metrics.height() + 6};
}

void Pill::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneTint(m_tone, tokens.colours));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(tokens.sans(14));
    painter.setPen(toneText(m_tone, tokens.colours));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace yishibu
