#include "ui/controls/step_row.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace yishibu {

StepRow::StepRow(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void StepRow::setSteps(const QList<Step> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    m_hovered = -1;
    m_marked = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].state == StepState::Current)
            m_marked = int(i);
    }
    mark(m_marked);
    updateGeometry();
}

QRect StepRow::rectOf(int index) const
{
    return places().value(index);
}

bool StepRow::isMarkShown() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

int StepRow::indexAt(const QPoint &point) const
{
    const QList<QRect> all = places();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].contains(point))
            return int(i);
    }
    return -1;
}

void StepRow::mark(int index)
{
    m_marked = qBound(0, index, qMax(0, int(m_steps.size()) - 1));
    if (m_marked < m_steps.size())
        setAccessibleDescription(m_steps[m_marked].name);
    update();
}

void StepRow::choose(int index)
{
    if (index >= 0 && index < m_steps.size() && m_steps[index].enterable)
        Q_EMIT stepChosen(index);
}

bool StepRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString note = m_steps.value(indexAt(help->pos())).note;
        QToolTip::showText(help->globalPos(), note, this);
        return true;
    }
    return QWidget::event(event);
}

void StepRow::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    setCursor(index >= 0 && m_steps[index].enterable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (index != m_hovered) {
        m_hovered = index;
        update();
    }
}

void StepRow::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    mark(index);
    choose(index);
}

void StepRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void StepRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: mark(m_marked - 1); return;
    case Qt::Key_Right: mark(m_marked + 1); return;
    case Qt::Key_Home: mark(0); return;
    case Qt::Key_End: mark(int(m_steps.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_marked); return;
    default: QWidget::keyPressEvent(event);
    }
}

void StepRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace yishibu
