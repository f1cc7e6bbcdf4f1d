#pragma once

#include "ui/controls/card.h"

namespace yishibu {

/// The motion as it stands: a small line what it is, below it the sentence, large.
class MotionCard : public Card
{
    Q_OBJECT

public:
    explicit MotionCard(QWidget *parent = nullptr);

    void setMotion(const QString &above, const QString &motion);
    QString motion() const;

private:
    QLabel *m_above;
    QLabel *m_motion;
};

} // namespace yishibu
