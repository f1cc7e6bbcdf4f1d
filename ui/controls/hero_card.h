#pragma once

#include <QFrame>

class QLabel;

namespace yishibu {

class BigButton;

/// The one thing that matters today: the red card with the meeting's name in Kai and the way into it.
class HeroCard : public QFrame
{
    Q_OBJECT

public:
    explicit HeroCard(QWidget *parent = nullptr);

    /// above: 今晚 19:30 ・ 会议室; title: the meeting's name; below: what must be known.
    void setWords(const QString &above, const QString &title, const QString &below);
    /// The white button; empty hides it.
    void setStep(const QString &step);

    BigButton *button() const { return m_button; }

Q_SIGNALS:
    void chosen();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_above;
    QLabel *m_title;
    QLabel *m_below;
    BigButton *m_button;
};

} // namespace yishibu
