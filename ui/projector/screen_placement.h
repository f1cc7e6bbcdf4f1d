#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace yishibu {

/// One screen as the system tells of it. Screens that mirror each other cover the same ground.
struct ScreenFacts
{
    QString name;
    QRect geometry;

    bool operator==(const ScreenFacts &) const = default;
};

/// Where the hall's board stands.
struct BoardPlacement
{
    enum class How {
        FullScreen, ///< fills a screen that is not the laptop's
        Window,     ///< an ordinary window on the laptop, to be dragged
        Waiting,    ///< nowhere, until a big screen is plugged in
    };
    How how = How::Waiting;
    QString screen;  ///< the name of the screen; empty while waiting
    QRect geometry;  ///< within that screen

    bool operator==(const BoardPlacement &) const = default;
};

/// Where the board belongs with these screens, where the laptop's window stands on the one of that name. It takes the
/// largest screen that does not mirror the laptop's; without one it is a window if that was asked for, else it waits
/// and comes back by itself.
BoardPlacement placementOf(const QList<ScreenFacts> &screens, const QString &laptop, bool windowWanted);

/// Whether the hall sees what stands on the laptop: another screen mirrors it, or the board is a window on it, because
/// then somebody means to show this screen, or the window was dragged from the laptop's own panel to another screen.
bool hallSeesLaptop(const QList<ScreenFacts> &screens, const QString &laptop, const BoardPlacement &board);

} // namespace yishibu
