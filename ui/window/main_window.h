#pragma once

#include "app/agenda/agenda_item.h"
#include "app/minutes/sign_in_sheet.h"
#include "app/record_id.h"
#include "ui/controls/tone.h"
#include "ui/today/today_desk.h"
#include "ui/window/rail.h"

#include <QMainWindow>

class QStackedWidget;

namespace yishibu {

class HandoverPage;
class LawPage;
class MeetingFrame;
class MeetingsPage;
class MessageBar;
class MoreMenu;
class NoticesPage;
class DoorPanel;
class DossierPage;
class HallSight;
class Projector;
class PublishPage;
class ResolutionPage;
class RosterPage;
class TodayPage;
class TopBar;
class TopicPage;
class VillagePage;
struct Workplace;

/// The window: the rail at the left, the head on top, one room or one meeting in the middle, one line of message at
/// the bottom edge. It owns the pages, hands each its desk, and leads from one to another.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workplace &place, QWidget *parent = nullptr);
    ~MainWindow() override;

    void goTo(Room room);
    /// Opens a meeting where it stands.
    void enterMeeting(const MeetingId &id);
    MeetingFrame *meeting() const { return m_frame; }
    /// One sentence at the bottom edge.
    void say(Tone tone, const QString &text);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void largeTextChosen(bool large);
    void otherBookWanted(bool practice);
    void openWanted(); ///< a book that lies somewhere else
    void bellWanted(); ///< a time is over, and the hall is to hear it

private:
    QWidget *newContent();
    void addRooms();
    void addMeetingPages();
    void addMenu();
    void addProjector();
    void addHiding();
    void showVillagePage();
    void showLawPage();
    void showHead();
    void showKeys();
    void bringForward(QWidget *page);
    void refreshRoom(QWidget *page);
    void doTodo(const Todo &todo);
    void endItem(ItemEnding ending, const EndedOtherwise &how);
    void askRating();

    Workplace &m_place;
    Rail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_rooms;
    MessageBar *m_message;
    HallSight *m_sight;
    TodayPage *m_today = nullptr;
    MeetingsPage *m_meetings = nullptr;
    TopicPage *m_topics = nullptr;
    DossierPage *m_dossier = nullptr;
    ResolutionPage *m_resolutions = nullptr;
    RosterPage *m_roster = nullptr;
    NoticesPage *m_notices = nullptr;
    HandoverPage *m_handover = nullptr;
    VillagePage *m_village = nullptr;
    LawPage *m_law = nullptr;
    MeetingFrame *m_frame = nullptr;
    DoorPanel *m_doorPanel = nullptr;
    Projector *m_projector = nullptr;
    MoreMenu *m_menu = nullptr;
    Room m_room = Room::Today;
};

} // namespace yishibu
