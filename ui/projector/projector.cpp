#include "ui/projector/projector.h"

#include "ui/projector/board_window.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

namespace yishibu {

namespace {

QList<ScreenFacts> systemScreens()
{
    QList<ScreenFacts> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append({screen->name(), screen->geometry()});
    return screens;
}

} // namespace

Projector::Projector(const Hall &hall, const Clock &clock, QWidget &laptop, QObject *parent)
    : QObject(parent), m_hall(hall), m_clock(clock), m_laptop(laptop), m_screens(systemScreens)
{
    auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    // Queued: only behind the signal is the list of screens as it will stay.
    const auto watch = [this](QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &Projector::screensChanged, Qt::QueuedConnection);
    };
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    connect(app, &QGuiApplication::screenAdded, this, watch);
    connect(app, &QGuiApplication::screenAdded, this, &Projector::screensChanged, Qt::QueuedConnection);
    connect(app, &QGuiApplication::screenRemoved, this, &Projector::screensChanged, Qt::QueuedConnection);
    connect(app, &QGuiApplication::primaryScreenChanged, this, &Projector::screensChanged, Qt::QueuedConnection);
    m_laptop.installEventFilter(this);
    watchWindow();
    m_hallSeesLaptop = yishibu::hallSeesLaptop(m_screens(), laptopScreen(), m_placement);
}

Projector::~Projector() = default;

/// The window may be dragged to another screen while everything runs. It has no handle before it is shown, and may get a
/// new one.
void Projector::watchWindow()
{
    if (QWindow *handle = m_laptop.windowHandle()) {
        connect(handle, &QWindow::screenChanged, this, &Projector::screensChanged,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    }
}

bool Projector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WinIdChange || event->type() == QEvent::Show)
        watchWindow();
    return QObject::eventFilter(watched, event);
}

void Projector::open()
{
    if (!m_board) {
        m_board = std::make_unique<BoardWindow>(m_hall, m_clock);
        connect(m_board.get(), &BoardWindow::closedByHand, this, &Projector::close, Qt::QueuedConnection);
    }
    arrange(true);
}

void Projector::close()
{
    if (!m_board)
        return;
    m_board.reset();
    arrange(false);
}

void Projector::toggle()
{
    if (m_state == State::Off || m_state == State::Waiting)
        open();
    else
        close();
}

void Projector::setScreens(Screens screens)
{
    m_screens = std::move(screens);
    screensChanged();
}

void Projector::screensChanged()
{
    // What was a window stays one; what was on a big screen waits for it and never lies over the laptop.
    arrange(m_state == State::InWindow);
}

void Projector::arrange(bool windowWanted)
{
    const QList<ScreenFacts> screens = m_screens();
    const State before = m_state;
    const bool sawLaptop = m_hallSeesLaptop;
    const BoardPlacement placement = m_board ? placementOf(screens, laptopScreen(), windowWanted) : BoardPlacement{};
    const bool moved = placement != m_placement || before == State::Off;
    m_placement = placement;
    m_hallSeesLaptop = yishibu::hallSeesLaptop(screens, laptopScreen(), m_placement);
    switch (m_placement.how) {
    case BoardPlacement::How::FullScreen: m_state = State::OnBigScreen; break;
    case BoardPlacement::How::Window: m_state = State::InWindow; break;
    case BoardPlacement::How::Waiting: m_state = m_board ? State::Waiting : State::Off; break;
    }
    if (m_board && moved)
        place();
    if (m_state == before && m_hallSeesLaptop == sawLaptop)
        return;
    Q_EMIT changed();
    tell(sawLaptop);
}

void Projector::place()
{
    if (m_placement.how == BoardPlacement::How::Waiting) {
        m_board->hide();
        return;
    }
    // A window that fills one screen must become an ordinary one before it can go to another.
    if (m_board->isFullScreen())
        m_board->showNormal();
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == m_placement.screen)
            m_board->setScreen(screen);
    }
    m_board->setGeometry(m_placement.geometry);
    if (m_placement.how == BoardPlacement::How::FullScreen) {
        m_board->setCursor(Qt::BlankCursor);
        m_board->showFullScreen();
    } else {
        m_board->unsetCursor();
        m_board->showNormal();
    }
}

void Projector::tell(bool sawLaptop)
{
    switch (m_state) {
    case State::OnBigScreen: Q_EMIT said(Tone::Good, tr("The big screen is on. F5 ends it.")); return;
    case State::InWindow:
        Q_EMIT said(Tone::Info, tr("There is no screen apart from this one. The big screen stands in a window that can be dragged; "
                                   "private details on this screen are hidden meanwhile."));
        return;
    case State::Waiting:
        if (m_hallSeesLaptop)
            break;
        Q_EMIT said(Tone::Warn, tr("The big screen was unplugged. Plugged in again, it comes back by itself."));
        return;
    case State::Off: break;
    }
    if (m_hallSeesLaptop && !sawLaptop)
        Q_EMIT said(Tone::Info, tr("The projector shows this screen too, so private details are hidden."));
}

QString Projector::laptopScreen() const
{
    return m_laptop.screen() ? m_laptop.screen()->name() : QString();
}

} // namespace yishibu
