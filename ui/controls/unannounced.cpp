#include "ui/controls/unannounced.h"

#include "ui/controls/hall_sight.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QLineEdit>

namespace yishibu {

Unannounced::Unannounced(QWidget *widget) : QObject(widget), m_widget(widget)
{
    widget->installEventFilter(this);
}

void Unannounced::set(QWidget *widget, bool isUnannounced)
{
    auto *one = widget->findChild<Unannounced *>(QString(), Qt::FindDirectChildrenOnly);
    if (!one && !isUnannounced)
        return;
    if (!one)
        one = new Unannounced(widget);
    one->m_isUnannounced = isUnannounced;
    one->follow();
}

void Unannounced::follow()
{
    if (HallSight *hall = HallSight::over(m_widget); hall != m_hall) {
        if (m_hall)
            m_hall->disconnect(this);
        m_hall = hall;
        if (hall)
            connect(hall, &HallSight::changed, this, &Unannounced::follow);
    }
    const bool isHidden = m_isUnannounced && m_hall && m_hall->hides();
    if (auto *field = qobject_cast<QLineEdit *>(m_widget)) {
        field->setEchoMode(isHidden ? QLineEdit::Password : QLineEdit::Normal);
        return;
    }
    // Not hidden as a widget: the page shows and hides it for reasons of its own, and nothing beside it may move.
    if (isHidden && !m_widget->graphicsEffect()) {
        auto *nothing = new QGraphicsOpacityEffect(m_widget);
        nothing->setOpacity(0);
        m_widget->setGraphicsEffect(nothing);
    }
    if (QGraphicsEffect *nothing = m_widget->graphicsEffect())
        nothing->setEnabled(isHidden);
}

bool Unannounced::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && event->type() == QEvent::Show)
        follow();
    return QObject::eventFilter(watched, event);
}

} // namespace yishibu
