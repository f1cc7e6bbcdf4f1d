#pragma once

#include "ui/style/icons.h"

#include <QAbstractButton>

namespace yishibu {

/// One room of the house on the rail at the left: a drawing above a word, 84 x 62. The chosen one is a white card in
/// vermilion with a soft shadow. Checkable; put them into a QButtonGroup. Arrow keys go from one to the next.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(Icon icon, const QString &word, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon;
};

} // namespace yishibu
