#pragma once

#include "app/moment.h"
#include "ui/controls/tone.h"
#include "ui/projector/screen_placement.h"

#include <QObject>
#include <functional>
#include <memory>

namespace yishibu {

class BoardWindow;
class Hall;

/// 大屏: opens the board for the hall, keeps it on the big screen while cables come and go, and knows whether the hall
/// sees the laptop's own screen.
class Projector : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        OnBigScreen,
        InWindow, ///< no big screen: a window to be dragged
        Waiting,  ///< the big screen was unplugged; the board comes back with it
    };
    using Screens = std::function<QList<ScreenFacts>()>;

    /// laptop: the window one works in.
    Projector(const Hall &hall, const Clock &clock, QWidget &laptop, QObject *parent = nullptr);
    ~Projector() override;

    void open();
    void close();
    /// One key for both: opens the board, or ends it. While it waits, it is asked for again.
    void toggle();

    State state() const { return m_state; }
    const BoardPlacement &placement() const { return m_placement; }
    bool hallSeesLaptop() const { return m_hallSeesLaptop; }
    /// Null while it is off.
    BoardWindow *board() const { return m_board.get(); }

    /// Where the list of screens comes from, and that it has changed; for tests.
    void setScreens(Screens screens);
    void screensChanged();

Q_SIGNALS:
    void changed(); ///< the state, or whether the hall sees the laptop
    void said(yishibu::Tone tone, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchWindow();
    void arrange(bool windowWanted);
    void place();
    void tell(bool sawLaptop);
    QString laptopScreen() const;

    const Hall &m_hall;
    const Clock &m_clock;
    QWidget &m_laptop;
    Screens m_screens;
    std::unique_ptr<BoardWindow> m_board;
    BoardPlacement m_placement;
    State m_state = State::Off;
    bool m_hallSeesLaptop = false;
};

} // namespace yishibu
