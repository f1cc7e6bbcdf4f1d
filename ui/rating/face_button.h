#pragma once

#include "app/rating/rating.h"

#include <QAbstractButton>

namespace yishibu {

/// One of the five faces, large enough to be tapped by whoever walks past: a drawn face with its word below. The number
/// beneath is the key that does the same.
class FaceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FaceButton(Mood mood, QWidget *parent = nullptr);

    Mood mood() const { return m_mood; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood;
};

} // namespace yishibu
