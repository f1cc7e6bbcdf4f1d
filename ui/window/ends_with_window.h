#pragma once

#include <QEventLoop>
#include <QWidget>

namespace yishibu {

/// Ends a loop when its window is closed, whatever other windows are still open. Qt tells of the last window closed only
/// to QApplication::exec(), not to a loop of one's own.
class EndsWithWindow : public QObject
{
    Q_OBJECT

public:
    EndsWithWindow(QWidget &window, QEventLoop &loop) : m_loop(loop) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Close)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QEventLoop &m_loop;
};

} // namespace yishibu
