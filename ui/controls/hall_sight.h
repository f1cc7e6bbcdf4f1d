#pragma once

#include <QObject>

class QWidget;

namespace yishibu {

/// Whether a page may stand on a screen that the hall sees. What nobody has looked at under that question is private.
enum class Sight {
    Private,    ///< numbers, hits of a search, who said what: covered whole while the hall sees the screen
    FitForHall, ///< nothing private is on it, or it leaves that out by itself
};

/// Whether the hall sees the screen one works on, because the screens say so or because the facilitator does. One
/// belongs to a window; everything in it, and every window opened over it, asks that one.
class HallSight : public QObject
{
    Q_OBJECT

public:
    explicit HallSight(QWidget &window);

    /// The one that a widget stands under; null for a widget outside the window, where nothing is hidden.
    static HallSight *over(const QWidget *widget);
    /// Whether what is private on that widget is to be hidden now.
    static bool hidesOn(const QWidget *widget);

    /// Whether what is private is to be hidden now.
    bool hides() const { return m_isMirrored || m_isByHand; }
    bool hidesByHand() const { return m_isByHand; }
    /// What the screens tell: another one mirrors this one, or the board stands on it.
    void setMirrored(bool mirrored);
    /// What the facilitator tells, where no screen does: a splitter shows two screens as one.
    void setByHand(bool hidden);

Q_SIGNALS:
    void changed();

private:
    bool m_isMirrored = false;
    bool m_isByHand = false;
};

} // namespace yishibu
