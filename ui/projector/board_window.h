#pragma once

#include "app/moment.h"
#include "ui/projector/hall_board.h"

#include <QWidget>

class QTimer;

namespace yishibu {

class Hall;

/// The window on the big screen. It reads the hall and shows its board; it takes neither keyboard nor pointer, so
/// whoever types goes on typing on the laptop.
class BoardWindow : public QWidget
{
    Q_OBJECT

public:
    BoardWindow(const Hall &hall, const Clock &clock);

    const HallBoard &board() const { return m_board; }

Q_SIGNALS:
    void closedByHand(); ///< by the window's own cross

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void follow();
    /// A call that is taken back is said for a while, so that the hall knows why a stroke is gone.
    void followCount(const VoteId &vote);

    const Hall &m_hall;
    const Clock &m_clock;
    QTimer *m_minute;
    QTimer *m_saying;
    std::optional<VoteId> m_counting;
    Ballot m_lastSeen;  ///< of that vote
    std::optional<CalledPaper> m_takenBack;
    HallBoard m_board;
};

} // namespace yishibu
