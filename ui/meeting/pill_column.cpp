#include "ui/meeting/pill_column.h"

#include "ui/controls/tone.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

namespace {

QSize pillSize(const Tokens &tokens, const QString &text)
{
    const QFontMetrics metrics(tokens.sans(14));
    return {metrics.horizontalAdvance(text) + 24, metrics.height() + 6};
}

} // namespace

void PillColumn::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensOf(option.widget);
    const QString text = index.data().toString();
    const Tone tone = Tone(index.data(toneRole).toInt());
    const QRect row = option.rect;
    const QSize size = pillSize(tokens, text);
    const QRect pill(row.left() + 8, row.center().y() - size.height() / 2, size.width(), size.height());
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, tokens.colours.vermilionTint);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tokens.colours.line);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneTint(tone, tokens.colours));
    painter->drawRoundedRect(pill, size.height() / 2.0, size.height() / 2.0);
    painter->setFont(tokens.sans(14));
    painter->setPen(toneText(tone, tokens.colours));
    painter->drawText(pill, Qt::AlignCenter, text);
    painter->restore();
}

QSize PillColumn::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return pillSize(tokensOf(option.widget), index.data().toString()) + QSize(16, 6);
}

} // namespace yishibu
