#pragma once

#include "ui/controls/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace yishibu {

/// One line at the bottom edge of the content: what happened and what to do. Never a dialog. Stays until the next message,
/// until closed, or until Escape is pressed on it; screen readers hear it when it appears.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` is the word on a button, such as "Undo"; empty for none.
    void say(Tone tone, const QString &text, const QString &action = {});
    void dismiss();

    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionChosen();
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace yishibu
