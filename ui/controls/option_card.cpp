#include "ui/controls/option_card.h"

#include "ui/style/indicators.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

namespace {
constexpr int padding = 16;
constexpr int gap = 12;
} // namespace

OptionCard::OptionCard(const QString &title, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionCard::setDetail(const QString &detail)
{
    if (m_detail == detail)
        return;
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QRect OptionCard::detailRect(int width) const
{
    const Tokens tokens = tokensOf(this);
    const int left = padding + tokens.high(22) + gap;
    const int top = padding + QFontMetrics(tokens.sans(16, true)).height() + 2;
    const QRect room(left, top, qMax(40, width - left - padding), 10000);
    return QFontMetrics(tokens.sans(14)).boundingRect(room, Qt::TextWordWrap, m_detail);
}

int OptionCard::heightForWidth(int width) const
{
    const int words = QFontMetrics(tokensOf(this).sans(16, true)).height();
    const int more = m_detail.isEmpty() ? 0 : detailRect(width).height() + 2;
    return qMax(tokensOf(this).high(48), 2 * padding + words + more);
}

QSize OptionCard::sizeHint() const
{
    const int wide = qMax(280, minimumSizeHint().width());
    return {wide, heightForWidth(wide)};
}

QSize OptionCard::minimumSizeHint() const
{
    const Tokens tokens = tokensOf(this);
    const int words = QFontMetrics(tokens.sans(16, true)).horizontalAdvance(text());
    return {words + 2 * padding + tokens.high(22) + gap, tokens.high(48)};
}

void OptionCard::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    const Colours &c = tokens.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = isChecked() ? 2 : 1;
    painter.setPen(QPen(isChecked() ? c.vermilion : underMouse() ? c.edge : c.line, pen));
    painter.setBrush(!isEnabled() ? c.paper : isChecked() ? c.vermilionTint : c.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 10, 10);

    const int side = tokens.high(22);
    const QFont titleFont = tokens.sans(16, true);
    const int line = QFontMetrics(titleFont).height();
    paintRadio(painter, QRectF(padding, padding + (line - side) / 2.0, side, side), isChecked(), isEnabled(), underMouse(), c);
    painter.setFont(titleFont);
    painter.setPen(isEnabled() ? c.ink : c.ink2);
    painter.drawText(QRect(padding + side + gap, padding, width() - side - gap - 2 * padding + 4, line),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(tokens.sans(14));
    painter.setPen(c.ink2);
    painter.drawText(detailRect(width()).adjusted(0, 0, 2, 2), Qt::TextWordWrap, m_detail);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 7, c.vermilion);
}

} // namespace yishibu
