#include "ui/projector/board_window.h"

#include "ui/hall/hall.h"
#include "ui/projector/board_layout.h"
#include "ui/projector/count_board.h"
#include "ui/style/icons.h"

#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int lookAtTheClockEvery = 5000; // milliseconds
const QColor wall(0xFF, 0xFE, 0xFB);      // a little whiter than the laptop's paper: projectors are dim

} // namespace

BoardWindow::BoardWindow(const Hall &hall, const Clock &clock)
    : QWidget(nullptr, Qt::Window | Qt::WindowDoesNotAcceptFocus), m_hall(hall), m_clock(clock), m_minute(new QTimer(this)),
      m_saying(new QTimer(this))
{
    setObjectName(u"boardWindow"_s);
    setWindowTitle(tr("Big screen"));
    setAccessibleName(tr("Big screen"));
    setWindowIcon(appIcon());
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_OpaquePaintEvent);
    // The program ends with the laptop's window, not with this one.
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(480, 300);
    connect(m_minute, &QTimer::timeout, this, &BoardWindow::follow);
    m_minute->start(lookAtTheClockEvery);
    for (auto signal : {&Hall::villageChanged, &Hall::rosterChanged, &Hall::meetingChanged, &Hall::agendaChanged,
                        &Hall::attendanceChanged, &Hall::votesChanged, &Hall::discussionChanged, &Hall::boardChanged})
        connect(&m_hall, signal, this, &BoardWindow::follow);
    connect(&m_hall, &Hall::ballotChanged, this, &BoardWindow::followCount);
    m_saying->setSingleShot(true);
    m_saying->setInterval(takenBackSaidFor);
    connect(m_saying, &QTimer::timeout, this, [this] {
        m_takenBack.reset();
        follow();
    });
    follow();
}

void BoardWindow::followCount(const VoteId &vote)
{
    const Ballot &now = m_hall.ballotOf(vote);
    const auto takenBack = m_counting == vote ? takenBackBetween(m_lastSeen, now) : std::nullopt;
    if (takenBack) {
        m_takenBack = takenBack;
        m_saying->start();
    }
    m_counting = vote;
    m_lastSeen = now;
    follow();
}

void BoardWindow::follow()
{
    HallBoard board = boardOf(m_hall, m_clock.now(), m_takenBack);
    if (board == m_board)
        return;
    m_board = std::move(board);
    update();
}

void BoardWindow::paintEvent(QPaintEvent *)
{
    const Colours colours;
    QPainter painter(this);
    painter.fillRect(rect(), wall);
    paintBoard(painter, layOutBoard(m_board, size(), colours), colours);
}

void BoardWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closedByHand();
}

} // namespace yishibu
