#include "ui/style/tokens.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>
#include <cmath>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

QFont fontOf(const QStringList &families, int pixels, bool bold)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

int Tokens::type(int pixels) const
{
    return qRound(pixels * scale);
}

int Tokens::high(int pixels) const
{
    return qRound(pixels * (1.0 + (scale - 1.0) / 2.0));
}

int Tokens::motion() const
{
    return scale > 1.2 ? 0 : 120;
}

QFont Tokens::sans(int pixels, bool bold) const
{
    return fontOf(sansFamilies(), type(pixels), bold);
}

QFont Tokens::kai(int pixels) const
{
    return fontOf(kaiFamilies(), type(pixels), false);
}

QFont Tokens::serif(int pixels) const
{
    return fontOf(serifFamilies(), type(pixels), false);
}

QStringList sansFamilies()
{
    return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"Noto Sans SC"_s, u"sans-serif"_s};
}

QStringList kaiFamilies()
{
    return {u"LXGW WenKai"_s, u"KaiTi"_s, u"STKaiti"_s, u"AR PL UKai CN"_s, u"Noto Serif CJK SC"_s, u"serif"_s};
}

QStringList serifFamilies()
{
    return {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s, u"Noto Serif SC"_s, u"serif"_s};
}

double contrast(const QColor &text, const QColor &ground)
{
    const double a = luminance(text) + 0.05;
    const double b = luminance(ground) + 0.05;
    return a > b ? a / b : b / a;
}

constexpr auto tokensProperty = "tokens";

Tokens tokensOf(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (const QVariant own = w->property(tokensProperty); own.canConvert<Tokens>())
            return own.value<Tokens>();
    }
    if (const QVariant all = qApp ? qApp->property(tokensProperty) : QVariant(); all.canConvert<Tokens>())
        return all.value<Tokens>();
    return {};
}

void setTokens(QWidget *widget, const Tokens &tokens)
{
    widget->setProperty(tokensProperty, QVariant::fromValue(tokens));
}

} // namespace yishibu
