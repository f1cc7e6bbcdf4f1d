#include "ui/controls/todo_row.h"

#include "ui/controls/hold_height.h"
#include "ui/style/indicators.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

namespace {
constexpr int markRoom = 28;
}

void paintToneMark(QPainter &painter, const QRectF &box, Tone tone, const Colours &colours)
{
    const double r = qMin(box.width(), box.height()) / 2;
    const QPointF m = box.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBar(tone, colours));
    switch (tone) {
    case Tone::Bad: painter.drawRoundedRect(QRectF(m.x() - r * 0.85, m.y() - r * 0.85, 1.7 * r, 1.7 * r), 2, 2); break;
    case Tone::Warn:
        painter.setPen(QPen(toneBar(tone, colours), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{QPointF(m.x(), m.y() - r * 0.75), QPointF(m.x() + r * 0.85, m.y() + r * 0.7),
                                      QPointF(m.x() - r * 0.85, m.y() + r * 0.7)});
        break;
    case Tone::Good: paintTick(painter, box.adjusted(-r, -r, r, r), colours.green, 2.5); break;
    case Tone::Info:
    case Tone::Neutral: painter.drawEllipse(m, r, r); break;
    }
    painter.restore();
}

TodoRow::TodoRow(Tone tone, const QString &title, const QString &detail, const QString &action, QWidget *parent)
    : QWidget(parent), m_tone(tone)
{
    m_title = newLabel(title, Look::Body, this, true);
    m_detail = newLabel(detail, Look::Small, this, true);
    m_detail->setVisible(!detail.isEmpty());
    m_button = newButton(action, Look::Secondary, this);
    m_button->setVisible(!action.isEmpty());
    m_button->setAccessibleName(tr("%1: %2").arg(action, title));
    setAccessibleName(title);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(markRoom, 13, 4, 13);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(m_button, &QPushButton::clicked, this, &TodoRow::chosen);
}

void TodoRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintToneMark(painter, QRectF(4, height() / 2.0 - 5, 10, 10), m_tone, tokensOf(this).colours);
}

bool TodoRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    holdHeight(this, event);
    return handled;
}

} // namespace yishibu
