#pragma once

#include "ui/style/look.h"

#include <QLabel>

namespace yishibu {

/// One line that may be too long for its place: it ends in "…", is shown whole under the pointer and read out whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, Look look = Look::Body, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    QString whole() const { return m_whole; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace yishibu
