#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <atomic>
#include <functional>

namespace yishibu {

/// Something slow with a stick, done beside the window: it tells how far it is, may be cancelled, and says in the
/// window's thread when it is over. Waits for its end when it goes, so that nothing writes on behind a closed window.
class StickWork : public QObject
{
    Q_OBJECT

public:
    /// Told after each step; answering false stops the work.
    using Progress = std::function<bool(int done, int all)>;

    explicit StickWork(QObject *parent = nullptr);
    ~StickWork() override;

    bool isBusy() const { return m_watcher.isRunning(); }
    /// work runs in another thread; whenOver afterwards in this one. Does nothing while busy.
    void start(const std::function<void(const Progress &)> &work, std::function<void()> whenOver);
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(int done, int all);

private:
    QFutureWatcher<void> m_watcher;
    std::function<void()> m_whenOver;
    std::atomic<bool> m_cancelled = false;
};

} // namespace yishibu
