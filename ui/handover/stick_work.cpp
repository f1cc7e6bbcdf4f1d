#include "ui/handover/stick_work.h"

#include <QtConcurrent>

namespace yishibu {

StickWork::StickWork(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this] {
        const auto whenOver = std::exchange(m_whenOver, {});
        if (whenOver)
            whenOver();
    });
}

StickWork::~StickWork()
{
    m_cancelled = true;
    m_watcher.waitForFinished();
}

void StickWork::start(const std::function<void(const Progress &)> &work, std::function<void()> whenOver)
{
    if (isBusy() || m_whenOver)
        return;
    m_cancelled = false;
    m_whenOver = std::move(whenOver);
    m_watcher.setFuture(QtConcurrent::run([this, work] {
        work([this](int done, int all) {
            Q_EMIT progressed(done, all); // queued to the window's thread by Qt
            return !m_cancelled.load();
        });
    }));
}

} // namespace yishibu
