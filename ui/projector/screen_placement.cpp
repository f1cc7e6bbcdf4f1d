#include "ui/projector/screen_placement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The laptop's screen; the first one where no screen has that name any more.
const ScreenFacts *laptopAmong(const QList<ScreenFacts> &screens, const QString &laptop)
{
    const auto named = std::ranges::find(screens, laptop, &ScreenFacts::name);
    if (named != screens.end())
        return &*named;
    return screens.isEmpty() ? nullptr : &screens.first();
}

/// The panel of a laptop, by the name of its plug.
bool isBuiltIn(const ScreenFacts &screen)
{
    return std::ranges::any_of(std::initializer_list<QLatin1StringView>{"eDP"_L1, "LVDS"_L1, "DSI"_L1}, [&screen](QLatin1StringView plug) {
        return screen.name.startsWith(plug, Qt::CaseInsensitive);
    });
}

qint64 areaOf(const QRect &rect)
{
    return qint64(rect.width()) * rect.height();
}

} // namespace

BoardPlacement placementOf(const QList<ScreenFacts> &screens, const QString &laptop, bool windowWanted)
{
    const ScreenFacts *own = laptopAmong(screens, laptop);
    if (!own)
        return {};
    const ScreenFacts *big = nullptr;
    for (const ScreenFacts &screen : screens) {
        if (&screen == own || screen.geometry.isEmpty() || screen.geometry.intersects(own->geometry))
            continue;
        if (!big || areaOf(screen.geometry) > areaOf(big->geometry))
            big = &screen;
    }
    if (big)
        return {BoardPlacement::How::FullScreen, big->name, big->geometry};
    if (!windowWanted)
        return {};
    // Two thirds of the laptop, low at the right: what one works with stays in sight.
    const QSize size = own->geometry.size() * 2 / 3;
    const QPoint corner = own->geometry.bottomRight() + QPoint(1, 1) - QPoint(size.width(), size.height());
    return {BoardPlacement::How::Window, own->name, QRect(corner, size)};
}

bool hallSeesLaptop(const QList<ScreenFacts> &screens, const QString &laptop, const BoardPlacement &board)
{
    const ScreenFacts *own = laptopAmong(screens, laptop);
    if (!own)
        return false;
    if (board.how == BoardPlacement::How::Window)
        return true;
    return std::ranges::any_of(screens, [own](const ScreenFacts &screen) {
        const bool isMirror = &screen != own && screen.geometry.intersects(own->geometry);
        const bool isLeftAlone = isBuiltIn(screen) && !isBuiltIn(*own);
        return isMirror || isLeftAlone;
    });
}

} // namespace yishibu
