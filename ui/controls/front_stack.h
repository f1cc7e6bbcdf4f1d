#pragma once

#include <QWidget>

namespace yishibu {

class FrontLayout;

/// A stack that asks for the room of the widget in front only: what lies behind never makes the page scroll.
class FrontStack : public QWidget
{
    Q_OBJECT

public:
    explicit FrontStack(QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    void removeWidget(QWidget *widget);
    void setCurrentWidget(QWidget *widget);
    QWidget *currentWidget() const;

Q_SIGNALS:
    void currentChanged();

private:
    FrontLayout *m_layout;
};

} // namespace yishibu
