#include "ui/style/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QRectF>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

QPixmap drawing(const QString &file, const QColor &colour)
{
    QImage image(file);
    image.setDevicePixelRatio(1);
    if (image.isNull())
        return {};
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    return QPixmap::fromImage(image);
}

} // namespace

QString iconName(Icon icon)
{
    static const char *const names[iconCount] = {
        "home",        "meetings",    "topics",      "resolutions", "roster",        "notices",      "handover",
        "figures",     "search",      "plus",        "check",       "warning",       "information",  "arrow-right",
        "arrow-left",  "calendar",    "printer",     "undo",        "close",         "projector",    "menu",
        "chevron-down", "chevron-up", "chevron-right", "chevron-left", "dot",        "camera",       "lock",
        "folder",      "document",    "pencil",      "settings",    "clock",         "person",       "scan",
        "minus",       "fit-width",   "fit-page",    "portrait",    "landscape",     "first",        "last",
        "one-page",    "two-pages",   "four-pages",  "trash",       "bell",          "key",
    };
    return QString::fromLatin1(names[int(icon)]);
}

QIcon tinted(Icon icon, const QColor &colour)
{
    // All three sizes as plain pixels: the icon engine then takes the next larger one and scales it down smoothly.
    QIcon made;
    for (const QString &size : {u""_s, u"@2x"_s, u"@3x"_s})
        made.addPixmap(drawing(u":/icons/"_s + iconName(icon) + size + u".png"_s, colour));
    return made;
}

QPixmap tintedPixmap(Icon icon, const QColor &colour, int side, qreal devicePixelRatio)
{
    const QString key = u"yishibu/%1/%2/%3/%4"_s.arg(iconName(icon), colour.name()).arg(side).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const int wanted = qRound(side * devicePixelRatio);
        const QString size = wanted <= 24 ? u""_s : wanted <= 48 ? u"@2x"_s : u"@3x"_s;
        pixmap = drawing(u":/icons/"_s + iconName(icon) + size + u".png"_s, colour);
        if (!pixmap.isNull() && pixmap.width() != wanted)
            pixmap = pixmap.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &square, Icon icon, const QColor &colour)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap = tintedPixmap(icon, colour, qRound(square.width()), ratio);
    painter.drawPixmap(square.topLeft(), pixmap);
}

QIcon appIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(QPixmap(u":/icons/app-%1.png"_s.arg(side)));
    return icon;
}

} // namespace yishibu
