#pragma once

#include <QScrollArea>

namespace yishibu {

/// Lets a page be higher than the screen, as happens in large text: scrolls up and down only, shows no frame, and keeps in
/// sight what the keyboard is on. The content should not be wider than the window.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content as its child.
    explicit PageScroll(QWidget *content, QWidget *parent = nullptr);

    /// Below something else: as high as its content, up to that many pixels; from there on it scrolls.
    void growUpTo(int most);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    int m_most = 0; ///< 0: as high as its place
};

} // namespace yishibu
