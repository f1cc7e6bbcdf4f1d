#include "ui/controls/stage_bar.h"

#include "ui/style/indicators.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

namespace {

constexpr int gapToWord = 8;
constexpr int lineGap = 10;
constexpr int longestLine = 34;
constexpr int shortestLine = 8;

void paintMark(QPainter &painter, const QRectF &circle, const Step &step, int number, const Tokens &tokens)
{
    const Colours &c = tokens.colours;
    const bool coming = step.state == StepState::Coming;
    painter.setPen(coming ? QPen(c.edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(coming ? c.card : step.state == StepState::Finished ? c.green : c.vermilion);
    painter.drawEllipse(coming ? circle.adjusted(0.5, 0.5, -0.5, -0.5) : circle);
    if (step.state == StepState::Finished)
        return paintTick(painter, circle.adjusted(3, 3, -3, -3), c.card, 2);
    painter.setFont(tokens.sans(13, !coming));
    painter.setPen(coming ? c.ink2 : c.card);
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
}

} // namespace

StageBar::StageBar(QWidget *parent) : StepRow(parent)
{
    setAccessibleName(tr("Stages of the meeting"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &StepRow::stepChosen, this, &StageBar::stageChosen);
}

int StageBar::wordsWidth(int index) const
{
    const Tokens tokens = tokensOf(this);
    return tokens.high(24) + gapToWord + QFontMetrics(tokens.sans(15, true)).horizontalAdvance(steps()[index].name);
}

QList<QRect> StageBar::places() const
{
    int words = 0;
    for (int i = 0; i < steps().size(); ++i)
        words += wordsWidth(i);
    const int gaps = int(steps().size()) - 1;
    const int line = gaps > 0 ? qBound(0, (width() - words) / gaps - 2 * lineGap, longestLine) : 0;
    const int gap = gaps > 0 ? qMin(line + 2 * lineGap, qMax(6, (width() - words) / gaps)) : 0;
    QList<QRect> all;
    int left = 0;
    for (int i = 0; i < steps().size(); ++i) {
        const int wide = wordsWidth(i);
        all.append(QRect(left, 0, wide, height()));
        left += wide + gap;
    }
    return all;
}

QSize StageBar::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() + qMax(0, int(steps().size()) - 1) * longestLine, least.height()};
}

QSize StageBar::minimumSizeHint() const
{
    int wide = 0;
    for (int i = 0; i < steps().size(); ++i)
        wide += wordsWidth(i) + (i ? 10 : 0);
    return {wide, tokensOf(this).high(51)};
}

void StageBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    const Colours &c = tokens.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> all = places();
    const int side = tokens.high(24);
    for (int i = 0; i < all.size(); ++i) {
        const Step &step = steps()[i];
        const bool current = step.state == StepState::Current;
        const bool warm = hovered() == i && step.enterable;
        paintMark(painter, QRectF(all[i].left(), (height() - side) / 2, side, side), step, i + 1, tokens);
        QFont font = tokens.sans(15, current);
        font.setUnderline(warm && !current);
        painter.setFont(font);
        painter.setPen(current ? c.vermilion : warm ? c.ink : c.ink2);
        painter.drawText(all[i].adjusted(side + gapToWord, -1, 2, -1), Qt::AlignVCenter | Qt::AlignLeft, step.name);
        if (i + 1 < all.size()) {
            const int from = all[i].right() + lineGap;
            const int to = all[i + 1].left() - lineGap;
            if (to - from >= shortestLine)
                painter.fillRect(QRect(from, height() / 2, to - from, 1), c.edge);
        }
        if (isMarkShown() && marked() == i)
            paintFocusRing(painter, all[i].adjusted(-4, 7, 5, -7), 8, c.vermilion);
    }
}

} // namespace yishibu
