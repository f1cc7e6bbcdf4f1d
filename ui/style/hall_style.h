#pragma once

#include "ui/style/tokens.h"

#include <QProxyStyle>

class QApplication;

namespace yishibu {

/// Draws what a style sheet cannot: ticks, arrows, the focus ring of keyboard users, and sizes that follow the text.
/// Stands on Fusion, so that the program looks the same on every desktop.
class HallStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit HallStyle(const Tokens &tokens);

    const Tokens &tokens() const { return m_tokens; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    Tokens m_tokens;
};

/// Dresses the whole program: fonts, palette, style and style sheet. May be called again when the text size changes.
void applyStyle(QApplication &app, const Tokens &tokens);

} // namespace yishibu
