#include "ui/window/main_window.h"

#include "app/notice/notice.h"
#include "ui/controls/curtain.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/page_scroll.h"
#include "ui/discussion/discussion_page.h"
#include "ui/discussion/explain_page.h"
#include "ui/dossier/dossier_page.h"
#include "ui/handover/handover_page.h"
#include "ui/law/law_page.h"
#include "ui/meeting/meetings_page.h"
#include "ui/meeting/prepare_page.h"
#include "ui/minutes/minutes_page.h"
#include "ui/notice/notices_page.h"
#include "ui/notice/publish_page.h"
#include "ui/projector/projector.h"
#include "ui/resolution/resolution_page.h"
#include "ui/roster/roster_page.h"
#include "ui/signin/door_panel.h"
#include "ui/signin/sign_in_page.h"
#include "ui/startup/workplace.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/today/today_page.h"
#include "ui/topic/topic_page.h"
#include "ui/village/village_page.h"
#include "ui/voting/resolve_page.h"
#include "ui/voting/voting_page.h"
#include "ui/window/meeting_frame.h"
#include "ui/window/meeting_papers.h"
#include "ui/window/more_menu.h"
#include "ui/window/top_bar.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

// What the window is made of; how it leads from one to another stands in main_window.cpp.

QWidget *MainWindow::newContent()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    m_rooms->setObjectName(u"rooms"_s);
    column->addWidget(m_rooms, 1);
    m_message->setObjectName(u"messageBar"_s);
    column->addWidget(m_message);
    row->addLayout(column, 1);
    setLook(content, Look::Paper);
    content->setAttribute(Qt::WA_StyledBackground);
    return content;
}

void MainWindow::addRooms()
{
    const Clock &clock = m_place.clock;
    const Hall &hall = m_place.hall;
    m_today = new TodayPage(m_place.today, hall, clock);
    m_meetings = new MeetingsPage(m_place.meetings, hall, clock);
    m_topics = new TopicPage(m_place.topics, hall, clock);
    m_dossier = new DossierPage(m_place.dossiers, hall, clock);
    m_resolutions = new ResolutionPage(m_place.resolutions, hall, clock);
    m_roster = new RosterPage(m_place.roster, hall, clock);
    m_notices = new NoticesPage(m_place.notices, hall, clock);
    m_handover = new HandoverPage(m_place.handover, hall);
    m_village = new VillagePage(m_place.village, hall);
    m_law = new LawPage(m_place.law);
    const auto adopt = [this](Sight sight, auto *...pages) {
        (m_rooms->addWidget(new Curtain(new PageScroll(pages), sight)), ...);
        (connect(pages, &std::remove_pointer_t<decltype(pages)>::said, this, &MainWindow::say), ...);
    };
    adopt(Sight::FitForHall, m_today, m_meetings, m_resolutions, m_notices, m_handover, m_village, m_law);
    adopt(Sight::Private, m_topics, m_dossier, m_roster); // who raised what; the numbers of everybody

    connect(m_today, &TodayPage::meetingChosen, this, &MainWindow::enterMeeting);
    connect(m_today, &TodayPage::newMeetingWanted, this, [this] { m_meetings->prepareNewMeeting(); });
    connect(m_today, &TodayPage::todoChosen, this, &MainWindow::doTodo);
    connect(m_meetings, &MeetingsPage::meetingChosen, this, &MainWindow::enterMeeting);
    connect(m_topics, &TopicPage::dossierWanted, this, [this](const TopicId &topic) {
        m_message->dismiss();
        m_dossier->showTopic(topic);
        bringForward(m_dossier);
    });
    connect(m_dossier, &DossierPage::backWanted, this, [this] { goTo(Room::Topics); });
    connect(m_notices, &NoticesPage::postingWanted, this, [this](const MeetingId &meeting, NoticeKind kind) {
        enterMeeting(meeting);
        if (kind == NoticeKind::ResolutionNotice)
            m_frame->goTo({.stage = Stage::Publish});
    });
    connect(m_village, &VillagePage::lawWanted, this, &MainWindow::showLawPage);
    connect(m_law, &LawPage::villageWanted, this, &MainWindow::showVillagePage);
    connect(m_village, &VillagePage::setUpDone, this, [this] {
        goTo(Room::Today);
        say(Tone::Good, tr("The village is set up."));
    });
}

void MainWindow::addMeetingPages()
{
    const Clock &clock = m_place.clock;
    const Hall &hall = m_place.hall;
    m_frame = new MeetingFrame(m_place.meetings, hall);
    auto *prepare = new PreparePage(m_place.meetings, hall, clock);
    auto *discussion = new DiscussionPage({m_place.discussion, m_place.grouping, m_place.speaking}, hall);
    connect(discussion, &DiscussionPage::bellWanted, this, &MainWindow::bellWanted);
    m_frame->addPage(Stage::Prepare, prepare, Sight::FitForHall);
    m_frame->addPage(Stage::SignIn, new SignInPage(m_place.signIn, m_place.door, hall, clock),
                     Sight::FitForHall);
    m_frame->addPage(ItemStep::Explain, new ExplainPage(m_place.explain, hall), Sight::FitForHall);
    m_frame->addPage(ItemStep::Discuss, discussion, Sight::FitForHall);
    m_frame->addPage(ItemStep::Vote, new VotingPage({m_place.voting, m_place.ballots, m_place.names}, hall), Sight::FitForHall);
    m_frame->addPage(ItemStep::Resolve, new ResolvePage(m_place.voting, hall, clock), Sight::FitForHall);
    auto *minutes = new MinutesPage(m_place.minutes, hall);
    m_frame->addPage(Stage::Minutes, minutes);
    connect(minutes, &MinutesPage::ratingWanted, this, &MainWindow::askRating);
    m_frame->addPage(Stage::Publish, new PublishPage(m_place.notices, hall, clock), Sight::FitForHall);
    m_rooms->addWidget(m_frame);
    m_doorPanel = new DoorPanel(m_place.signIn, hall, clock, m_frame);
    auto *door = new QShortcut(QKeySequence(Qt::Key_F4), m_frame, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(door, &QShortcut::activated, m_doorPanel, &DoorPanel::toggle);
    connect(m_doorPanel, &DoorPanel::said, this, &MainWindow::say);
    connect(m_doorPanel, &DoorPanel::left, m_frame, &MeetingFrame::focusPage);

    auto *papers = new MeetingPapers(m_place, *this, this);
    m_top->setPapers(papers->newMenu());
    connect(prepare, &PreparePage::noticeWanted, papers, &MeetingPapers::showNotice);
    connect(prepare, &PreparePage::signInSheetWanted, papers,
            [this, papers] { papers->showSignInSheet(m_place.hall.sheetOrder()); });
    connect(papers, &MeetingPapers::said, this, &MainWindow::say);
    connect(papers, &MeetingPapers::noticeGiven, m_frame, &MeetingFrame::refresh);
    connect(discussion, &DiscussionPage::endItemWanted, this, &MainWindow::endItem);
    connect(m_frame, &MeetingFrame::said, this, &MainWindow::say);
    connect(m_frame, &MeetingFrame::moved, this, [this] {
        m_message->dismiss();
        showHead();
    });
    connect(m_frame, &MeetingFrame::meetingDone, this, [this] {
        goTo(Room::Today);
        say(Tone::Good, tr("The meeting is done. Its records wait to be handed over."));
    });
    connect(&hall, &Hall::meetingChanged, this, &MainWindow::showHead);
}

void MainWindow::addMenu()
{
    m_menu = new MoreMenu(m_place.hall.isPractice(), tokensOf(this).scale > Tokens::ordinaryText, this);
    connect(m_menu, &MoreMenu::villageWanted, this, &MainWindow::showVillagePage);
    connect(m_menu, &MoreMenu::lawWanted, this, &MainWindow::showLawPage);
    connect(m_menu, &MoreMenu::keysWanted, this, &MainWindow::showKeys);
    connect(m_menu, &MoreMenu::boardWanted, this, [this] { m_projector->toggle(); });
    connect(m_menu, &MoreMenu::largeTextChosen, this, &MainWindow::largeTextChosen);
    connect(m_menu, &MoreMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &MoreMenu::otherBookWanted, this, &MainWindow::otherBookWanted);
    connect(m_menu, &MoreMenu::openWanted, this, &MainWindow::openWanted);
    m_rail->moreButton()->setMenu(m_menu);
}

void MainWindow::addProjector()
{
    m_projector = new Projector(m_place.hall, m_place.clock, *this, this);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F5), this);
    connect(key, &QShortcut::activated, m_projector, &Projector::toggle);
    connect(m_top, &TopBar::boardWanted, m_projector, &Projector::toggle);
    connect(m_projector, &Projector::said, this, &MainWindow::say);
    const auto follow = [this] {
        m_top->showBoard(m_projector->state());
        m_sight->setMirrored(m_projector->hallSeesLaptop());
    };
    connect(m_projector, &Projector::changed, this, follow);
    follow();
}

/// Screens do not always tell that the hall sees this one, so the facilitator may say it; what the screens tell cannot be
/// switched off.
void MainWindow::addHiding()
{
    const auto hide = [this](bool hidden) {
        m_sight->setByHand(hidden);
        say(Tone::Info, !m_sight->hides() ? tr("Private details are shown on this screen again.")
                        : hidden          ? tr("Private details are hidden on this screen until Shift+F5 is pressed again.")
                                          : tr("The hall sees this screen, so private details stay hidden."));
    };
    auto *key = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5), this);
    connect(key, &QShortcut::activated, this, [this, hide] { hide(!m_sight->hidesByHand()); });
    connect(m_menu, &MoreMenu::hidingChosen, this, hide);
    const auto follow = [this] {
        m_top->showHiding(m_sight->hides());
        m_menu->showHiding(m_sight->hidesByHand());
        m_frame->setShowsPrivate(!m_sight->hides());
        m_doorPanel->setShowsPrivate(!m_sight->hides());
    };
    connect(m_sight, &HallSight::changed, this, follow);
    follow();
}

} // namespace yishibu
