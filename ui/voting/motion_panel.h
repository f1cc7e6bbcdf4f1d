#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace yishibu {

class QuestionForm;

/// Where a motion is worded before it is put: one sentence, prefilled with what the topic asks.
class MotionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MotionPanel(QWidget *parent = nullptr);

    /// One line, without blanks at its ends.
    QString motion() const;
    void setMotion(const QString &motion);
    /// Why nothing can be put now, in a sentence; empty if it can.
    void setLock(const QString &why);
    /// What was not done before the vote; it stops nothing.
    void setNote(const QString &note);
    QPlainTextEdit *field() const { return m_motion; }
    /// How people vote on it, and whether it is one motion or options to choose from.
    QuestionForm *asked() const { return m_asked; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_motion;
    QuestionForm *m_asked;
    QLabel *m_lock;
    QLabel *m_note;
};

} // namespace yishibu
