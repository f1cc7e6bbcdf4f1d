#include "ui/controls/key_button.h"

#include "ui/controls/key_cap.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace yishibu {

namespace {
constexpr int keyGap = 10;
}

KeyButton::KeyButton(const QString &words, const QString &key, QWidget *parent) : QPushButton(words, parent), m_key(key)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Enter presses it when the keyboard is on it
    setAccessibleDescription(tr("Key: %1").arg(key));
    setLook(this, Look::SecondaryLarge);
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(keyGap + keyCapSize(tokensOf(this), m_key).width(), 0);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Tokens tokens = tokensOf(this);
    const QSize cap = keyCapSize(tokens, m_key);
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int left = (width() - words - keyGap - cap.width()) / 2;
    painter.setPen(isEnabled() ? tokens.colours.ink : tokens.colours.ink2);
    painter.drawText(QRect(left, 0, words + 1, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text());
    paintKeyCap(painter, QRect(QPoint(left + words + keyGap, (height() - cap.height()) / 2), cap), tokens, m_key);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
    }
}

} // namespace yishibu
