#pragma once

#include "ui/controls/tone.h"

#include <QWidget>

class QLabel;
class QPainter;
class QPushButton;

namespace yishibu {

/// A mark in front of a line: overdue a square, soon due a triangle, done a tick, anything else a round dot.
void paintToneMark(QPainter &painter, const QRectF &box, Tone tone, const Colours &colours);

/// One thing to be done: a mark, what it is, who and since when, and the button that does it.
class TodoRow : public QWidget
{
    Q_OBJECT

public:
    TodoRow(Tone tone, const QString &title, const QString &detail, const QString &action, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void chosen();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_button;
};

} // namespace yishibu
