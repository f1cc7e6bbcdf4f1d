#pragma once

#include <QPushButton>

namespace yishibu {

/// The one primary button of a screen: bottom right, 48 high, names the next step, an arrow behind the words. When it
/// cannot be pressed it is pale and knows why; the frame shows reason() beside it.
class BigButton : public QPushButton
{
    Q_OBJECT

public:
    explicit BigButton(const QString &step, QWidget *parent = nullptr);

    /// Locks the button; `reason` is a whole sentence for people, also read out by screen readers.
    void block(const QString &reason);
    void allow();

    QString reason() const { return m_reason; } ///< empty while the button may be pressed
    bool isBlocked() const { return !m_reason.isEmpty(); }

    void setArrow(bool shown); ///< false where the button ends something instead of leading on

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void reasonChanged(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_reason;
    bool m_arrow = true;
};

} // namespace yishibu
