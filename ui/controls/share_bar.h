#pragma once

#include <QWidget>

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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    bool m_strong = false;
};

} // namespace yishibu
