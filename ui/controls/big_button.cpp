#include "ui/controls/big_button.h"

#include "ui/style/icons.h"
#include "ui/style/indicators.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace yishibu {

namespace {
constexpr int arrowGap = 4;
}

BigButton::BigButton(const QString &step, QWidget *parent) : QPushButton(step, parent)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Enter presses it when the keyboard is on it
    setLook(this, Look::Primary);
}

void BigButton::block(const QString &reason)
{
    setEnabled(false);
    if (m_reason == reason)
        return;
    m_reason = reason;
    setAccessibleDescription(reason);
    setToolTip(reason);
    Q_EMIT reasonChanged(reason);
}

void BigButton::allow()
{
    setEnabled(true);
    if (m_reason.isEmpty())
        return;
    m_reason.clear();
    setAccessibleDescription({});
    setToolTip({});
    Q_EMIT reasonChanged({});
}

void BigButton::setArrow(bool shown)
{
    m_arrow = shown;
    updateGeometry();
    update();
}

QSize BigButton::sizeHint() const
{
    const QSize words = QPushButton::sizeHint();
    return m_arrow ? words + QSize(tokensOf(this).high(20) + arrowGap, 0) : words;
}

void BigButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const Tokens tokens = tokensOf(this);
    const bool onRed = property("look").toString() == lookName(Look::OnRed);
    const QColor colour = onRed ? tokens.colours.vermilion : isEnabled() ? tokens.colours.card : tokens.colours.ink2;
    const int side = m_arrow ? tokens.high(20) : 0;
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, width() - side - arrowGap - 16,
                                                   Qt::TextShowMnemonic);
    const int wordsWidth = fontMetrics().size(Qt::TextShowMnemonic, words).width();
    const int left = (width() - wordsWidth - (m_arrow ? side + arrowGap : 0)) / 2;
    painter.setPen(colour);
    painter.drawText(QRect(left, 0, wordsWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                     words);
    if (m_arrow)
        paintIcon(painter, QRect(left + wordsWidth + arrowGap, (height() - side) / 2 + 1, side, side), Icon::ArrowRight,
                  colour);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), 6, colour);
}

} // namespace yishibu
