#include "ui/controls/scan_guard.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace yishibu {

namespace {

QVariant stateOf(QObject *control)
{
    if (const auto *field = qobject_cast<QLineEdit *>(control))
        return field->text();
    if (const auto *figure = qobject_cast<QSpinBox *>(control))
        return figure->value();
    if (const auto *time = qobject_cast<QDateTimeEdit *>(control))
        return time->dateTime();
    if (const auto *list = qobject_cast<QAbstractItemView *>(control))
        return QPersistentModelIndex(list->currentIndex());
    return {};
}

void restore(QObject *control, const QVariant &state)
{
    if (auto *field = qobject_cast<QLineEdit *>(control))
        field->setText(state.toString());
    else if (auto *figure = qobject_cast<QSpinBox *>(control))
        figure->setValue(state.toInt());
    else if (auto *time = qobject_cast<QDateTimeEdit *>(control))
        time->setDateTime(state.toDateTime());
    else if (auto *list = qobject_cast<QAbstractItemView *>(control))
        list->setCurrentIndex(state.toPersistentModelIndex());
}

} // namespace

void ScanGuard::watch(QWidget *control)
{
    control->installEventFilter(this);
}

bool ScanGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    m_run.take(*static_cast<QKeyEvent *>(event));
    if (m_run.isScanned()) {
        if (m_typedInto == watched)
            restore(watched, m_before);
        Q_EMIT scanned();
        return true;
    }
    if (!m_run.goesOn()) {
        m_typedInto = watched;
        m_before = stateOf(watched);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yishibu
