#pragma once

#include "ui/controls/tone.h"

#include <QWidget>

#include <optional>

namespace yishibu {

/// A small bar that compares: how many of a group are here.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    void setShare(double share); ///< 0 to 1; cut to that
    double share() const { return m_share; }
    void setStrong(bool strong); ///< blue instead of quiet grey-blue
    void setTone(Tone tone);     ///< the colour of an answer, and twice as high

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int thickness() const; ///< in pixels

    double m_share = 0;
    bool m_strong = false;
    std::optional<Tone> m_tone;
};

} // namespace yishibu
