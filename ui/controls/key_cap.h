#pragma once

#include <QWidget>

namespace yishibu {

struct Tokens;

/// The drawing alone, for widgets that paint themselves.
QSize keyCapSize(const Tokens &tokens, const QString &key);
void paintKeyCap(QPainter &painter, const QRect &rect, const Tokens &tokens, const QString &key);

/// The drawing of a key, so that a hand finds it: "Enter", "1", "Backspace".
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace yishibu
