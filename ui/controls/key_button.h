#pragma once

#include <QPushButton>

namespace yishibu {

/// A button of the foot that also says which key does the same: 撤销：第27张 同意 [Backspace]. It only draws the key;
/// the page listens for it.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(const QString &words, const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_key; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace yishibu
