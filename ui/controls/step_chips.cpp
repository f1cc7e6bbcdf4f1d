#include "ui/controls/step_chips.h"

#include "ui/style/indicators.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

namespace {
constexpr int chipGap = 8;
constexpr int chipPadding = 12;
} // namespace

StepChips::StepChips(QWidget *parent) : StepRow(parent)
{
    setAccessibleName(tr("Steps of this item"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QList<QRect> StepChips::places() const
{
    const Tokens tokens = tokensOf(this);
    const QFontMetrics metrics(tokens.sans(15, true));
    QList<QRect> all;
    int left = 0;
    for (const Step &step : steps()) {
        const int tick = step.state == StepState::Finished ? tokens.high(18) : 0;
        const int wide = metrics.horizontalAdvance(step.name) + 2 * chipPadding + tick;
        all.append(QRect(left, 0, wide, tokens.high(34)));
        left += wide + chipGap;
    }
    return all;
}

QSize StepChips::sizeHint() const
{
    const QList<QRect> all = places();
    return {all.isEmpty() ? 0 : all.last().right() + 1, tokensOf(this).high(34)};
}

void StepChips::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    const Colours &c = tokens.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> all = places();
    for (int i = 0; i < all.size(); ++i) {
        const Step &step = steps()[i];
        const bool current = step.state == StepState::Current;
        const bool done = step.state == StepState::Finished;
        const QColor ground = current ? c.vermilion : done ? c.greenTint : c.track;
        const QColor text = current ? c.card : done ? c.green : step.enterable ? c.ink : c.ink2;
        painter.setPen(hovered() == i && step.enterable && !current ? QPen(c.edge, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(all[i]).adjusted(0.75, 0.75, -0.75, -0.75), all[i].height() / 2.0 - 1,
                                all[i].height() / 2.0 - 1);
        QRect words = all[i].adjusted(chipPadding, 0, -chipPadding + 2, 0);
        if (done) {
            const int side = tokens.high(18);
            paintTick(painter, QRectF(words.left() - 4, (all[i].height() - side) / 2.0, side, side), text, 2);
            words.setLeft(words.left() + side);
        }
        painter.setFont(tokens.sans(15, current));
        painter.setPen(text);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, step.name);
        if (isMarkShown() && marked() == i)
            paintFocusRing(painter, QRectF(all[i]).adjusted(current ? 2 : 0, current ? 2 : 0, current ? -2 : 0, current ? -2 : 0),
                           all[i].height() / 2.0 - 2, current ? c.card : c.vermilion);
    }
}

} // namespace yishibu
