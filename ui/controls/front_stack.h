#pragma once

#include <QStackedWidget>

namespace yishibu {

/// A stack that asks for the room of the widget in front only: what lies behind never makes the page scroll.
class FrontStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FrontStack(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

} // namespace yishibu
