#include "ui/window/main_window.h"

#include "ui/controls/hall_sight.h"
#include "ui/controls/message_bar.h"
#include "ui/handover/handover_page.h"
#include "ui/law/law_page.h"
#include "ui/meeting/meetings_page.h"
#include "ui/notice/notices_page.h"
#include "ui/rating/rating_window.h"
#include "ui/resolution/resolution_page.h"
#include "ui/roster/roster_page.h"
#include "ui/startup/workplace.h"
#include "ui/style/icons.h"
#include "ui/today/today_page.h"
#include "ui/topic/topic_page.h"
#include "ui/village/village_page.h"
#include "ui/window/clock_watch.h"
#include "ui/window/keys_window.h"
#include "ui/window/meeting_frame.h"
#include "ui/window/top_bar.h"
#include "ui/words/reason_words.h"

#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yishibu {

MainWindow::MainWindow(Workplace &place, QWidget *parent)
    : QMainWindow(parent), m_place(place), m_rail(new Rail), m_top(new TopBar), m_rooms(new QStackedWidget),
      m_message(new MessageBar), m_sight(new HallSight(*this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(place.hall.isPractice() ? tr("Yishibu – practice") : tr("Yishibu"));
    setWindowIcon(appIcon());
    setCentralWidget(newContent());
    addRooms();
    addMeetingPages();
    addMenu();
    addProjector();
    addHiding();
    connect(m_rail, &Rail::roomChosen, this, &MainWindow::goTo);
    connect(&place.hall, &Hall::villageChanged, this, &MainWindow::showHead);
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &MainWindow::showKeys);
    resize(1366, 768);
    goTo(Room::Today);
    if (!place.hall.village())
        showVillagePage();
    auto *clock = new ClockWatch(*place.book, place.hall, place.clock, this);
    connect(clock, &ClockWatch::said, this, &MainWindow::say);
    clock->look();
}

MainWindow::~MainWindow() = default;

void MainWindow::goTo(Room room)
{
    m_room = room;
    m_rail->setRoom(room);
    m_message->dismiss();
    QWidget *const pages[]{m_today, m_meetings, m_topics, m_resolutions, m_roster, m_notices, m_handover};
    QWidget *page = pages[int(room)];
    refreshRoom(page);
    bringForward(page);
    showHead();
}

/// A room may be higher than the screen in large text, so each stands in a scroll of its own.
void MainWindow::bringForward(QWidget *page)
{
    for (int i = 0; i < m_rooms->count(); ++i) {
        if (m_rooms->widget(i) == page || m_rooms->widget(i)->isAncestorOf(page))
            m_rooms->setCurrentIndex(i);
    }
}

/// The other rooms listen to the hall by themselves.
void MainWindow::refreshRoom(QWidget *page)
{
    if (page == m_today)
        m_today->refresh();
    else if (page == m_meetings)
        m_meetings->refresh();
    else if (page == m_resolutions)
        m_resolutions->refresh();
    else if (page == m_notices)
        m_notices->refresh();
    else if (page == m_handover)
        m_handover->refresh();
}

void MainWindow::showVillagePage()
{
    m_message->dismiss();
    bringForward(m_village);
    showHead();
}

void MainWindow::showLawPage()
{
    m_message->dismiss();
    m_law->refresh();
    bringForward(m_law);
    showHead();
}

void MainWindow::enterMeeting(const MeetingId &id)
{
    if (const Done entered = m_place.meetings.enter(id); !entered) {
        say(Tone::Bad, wordsOf(entered.error()));
        return;
    }
    m_room = Room::Meetings;
    m_rail->setRoom(Room::Meetings);
    m_message->dismiss();
    m_frame->refresh();
    bringForward(m_frame);
    showHead();
}

void MainWindow::showHead()
{
    const Hall &hall = m_place.hall;
    m_top->setPractice(hall.isPractice());
    if (m_rooms->currentWidget() == m_frame && hall.hasMeeting())
        m_top->showMeeting(hall);
    else
        m_top->showVillage(hall.village(), m_place.clock.today(), m_place.today.lastBackup());
}

void MainWindow::doTodo(const Todo &todo)
{
    switch (todo.kind) {
    case Todo::Kind::SetUpVillage: showVillagePage(); break;
    case Todo::Kind::ImportRoster:
    case Todo::Kind::MissingPeople:
    case Todo::Kind::OpenSeatLines: goTo(Room::Roster); break;
    case Todo::Kind::GatherTopic: goTo(Room::Topics); break;
    case Todo::Kind::FindOut:
    case Todo::Kind::FollowUp: goTo(Room::Resolutions); break;
    case Todo::Kind::KeepPosted: goTo(Room::Notices); break;
    case Todo::Kind::HandOver: goTo(Room::Handover); break;
    case Todo::Kind::GiveNotice: enterMeeting(*todo.meeting); break;
    case Todo::Kind::PostResolution:
        enterMeeting(*todo.meeting);
        m_frame->goTo({.stage = Stage::Publish});
        break;
    }
}

void MainWindow::endItem(ItemEnding ending, const EndedOtherwise &how)
{
    const AgendaItem *item = m_place.hall.currentItem();
    if (!item)
        return;
    const StagePoint at = m_place.hall.meeting().at;
    if (const Done ended = m_place.meetings.endItem(*item, ending, how); !ended) {
        say(Tone::Bad, wordsOf(ended.error()));
        return;
    }
    if (ending == ItemEnding::Open) // taken up again: it is talked about here and now
        return;
    const bool last = at.item + 1 >= m_place.hall.agenda().size();
    m_frame->goTo(last ? StagePoint{.stage = Stage::Minutes} : StagePoint{.stage = Stage::Item, .item = at.item + 1});
}

void MainWindow::askRating()
{
    auto *rating = new RatingWindow(m_place.rating, this);
    rating->setAttribute(Qt::WA_DeleteOnClose);
    rating->open();
}

void MainWindow::showKeys()
{
    auto *keys = new KeysWindow(this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->open();
}

void MainWindow::say(Tone tone, const QString &text)
{
    m_message->say(tone, text);
}

} // namespace yishibu
