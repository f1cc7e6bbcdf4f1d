#pragma once

#include "app/outcome.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace yishibu {

/// A number that is shown masked, and the button that uncovers it for a while. Uncovering is asked for each time, so that
/// it can be put on record before the number is on the screen.
class MaskedNumberLine : public QWidget
{
    Q_OBJECT

public:
    MaskedNumberLine(const QString &word, const QString &name, QWidget *parent = nullptr);

    /// An empty masked text hides the button: there is nothing to show.
    void show(const QString &masked, std::function<Outcome<QString>()> uncover);
    void cover();
    static constexpr int shownForMs = 20'000;

Q_SIGNALS:
    void refused(const yishibu::Reason &why);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();

    QString m_word;
    QString m_masked;
    std::function<Outcome<QString>()> m_uncover;
    QLabel *m_number;
    QPushButton *m_show;
    QTimer m_timer;
    bool m_isUncovered = false;
};

} // namespace yishibu
