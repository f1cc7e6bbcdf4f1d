#include "ui/controls/elided_label.h"

#include <QEvent>
#include <QResizeEvent>

namespace yishibu {

ElidedLabel::ElidedLabel(const QString &text, Look look, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setLook(this, look);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWhole(text);
}

void ElidedLabel::setWhole(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().height() * 3), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide()
{
    // Rather a part less than a part cut through.
    static const QString between = QStringLiteral(" · ");
    const int room = contentsRect().width();
    QString whole = m_whole;
    while (whole.contains(between) && fontMetrics().horizontalAdvance(whole) > room)
        whole.truncate(whole.lastIndexOf(between));
    const QString shown = fontMetrics().elidedText(whole, Qt::ElideRight, room);
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

} // namespace yishibu
