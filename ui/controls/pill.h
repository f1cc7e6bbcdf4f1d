#pragma once

#include "ui/controls/tone.h"

#include <QWidget>

namespace yishibu {

/// A rounded word with a tint: 大屏已连接, 登记旁听, 初计.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    void setText(const QString &text);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace yishibu
