#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yishibu {

/// What stands on a page while it works: what is being done, how far it is, and the button that stops it.
class BusyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BusyPanel(QWidget *parent = nullptr);

    /// Begins anew; how far it is, is not known until setProgress() is called.
    void begin(const QString &what);
    void setProgress(int done, int whole);
    bool isStopped() const { return m_stopped; }

    /// Lets the program breathe between two pieces of work: only this panel's button hears keys and mouse meanwhile,
    /// because half-done work must not be met by another act.
    void breathe();

Q_SIGNALS:
    void stopped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    bool m_stopped = false;
};

} // namespace yishibu
