#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yishibu {

/// What stands where nothing is yet: a drawing, what this place is for, and the button for the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &detail, const QString &action, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void chosen();

private:
    QPushButton *m_button;
};

} // namespace yishibu
