// Takes the pictures of docs/screens: plays the shipped meeting over a book of its own and grabs every page on its way.
//   yishibu_screens FOLDER [--lang zh_CN|en] [--large]
#include "tests/journeys/played_book.h"
#include "ui/controls/stage_page.h"
#include "ui/notice/meeting_notice_window.h"
#include "ui/projector/board_window.h"
#include "ui/roster/roster_page.h"
#include "ui/startup/language.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"
#include "ui/window/first_start.h"
#include "ui/window/keys_window.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"

#include "db/book.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

class Camera
{
public:
    explicit Camera(QString folder) : m_folder(std::move(folder)) {}

    void take(QWidget &widget, const QString &name)
    {
        widget.show();
        QTest::qWait(60);
        for (const QWidget *page : widget.findChildren<QWidget *>()) {
            if (page->minimumSizeHint().height() > 560 && qobject_cast<QStackedWidget *>(page->parentWidget()))
                qWarning() << name << page->metaObject()->className() << page->minimumSizeHint() << page->minimumSize();
        }
        widget.grab().save(u"%1/%2.png"_s.arg(m_folder, name));
    }

private:
    QString m_folder;
};

void takeEmptyBook(Camera &camera, const QString &folder)
{
    PlayedClock clock(QDateTime(QDate(2026, 10, 12), QTime(9, 0)));
    auto place = Workplace::over(std::move(*Book::create(folder + u"/empty.yishibu"_s, BookKind::Village, clock.now())),
                                 clock);
    MainWindow window(**place);
    camera.take(window, u"village"_s);
    window.goTo(Room::Today);
    camera.take(window, u"today-first"_s);
    window.goTo(Room::Roster);
    camera.take(window, u"roster-empty"_s);
    auto *roster = window.findChild<RosterPage *>();
    roster->chooseFile = [] { return QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/liushugou-messy.xlsx"); };
    roster->importRegister();
    QTest::qWait(3000);
    camera.take(window, u"roster-import"_s);
    window.goTo(Room::Topics);
    camera.take(window, u"topics-empty"_s);
    window.goTo(Room::Handover);
    camera.take(window, u"handover-empty"_s);
}

using Until = std::function<bool(const CastAct &)>;

Until act(ActKind kind, int times = 1)
{
    return [kind, left = times](const CastAct &done) mutable { return done.kind == kind && --left == 0; };
}

/// Plays until the act, lays what the book has now into the window, and takes the picture.
void takeMeeting(Camera &camera, PlayedBook &played, MainWindow &window, const Until &until, const QString &name)
{
    if (!played.player->playUntil(until))
        qWarning("the script stopped at act %lld", static_cast<long long>(played.player->at()));
    window.enterMeeting(played.place->hall.meeting().id);
    if (name.isEmpty())
        return;
    camera.take(window, name);
}

void scrollTo(QWidget *part)
{
    for (QWidget *around = part; around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area->verticalScrollBar()->setValue(part->mapTo(area->widget(), QPoint()).y());
    }
}

/// What the door asks beside a name: why somebody is away, and what stands on the paper. Nothing is kept.
void takeDoor(Camera &camera, MainWindow &window)
{
    auto *box = window.findChild<QLineEdit *>(u"findPersonField"_s);
    if (!box)
        return;
    const auto key = [&window](Qt::Key code) { QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, code); };
    window.activateWindow();
    box->setFocus();
    QTest::qWait(300);
    key(Qt::Key_F6);
    camera.take(window, u"sign-in-leave"_s);
    key(Qt::Key_Escape);
    box->setFocus();
    key(Qt::Key_F8);
    camera.take(window, u"sign-in-paper"_s);
    key(Qt::Key_Escape);
    box->clear();
}

void press(MainWindow &window, const QString &name)
{
    if (auto *button = window.findChild<QAbstractButton *>(name))
        button->click();
    else
        qWarning() << "no button" << name;
}

/// What is laid down before a matter comes to its vote: the rules of the village, the groundwork, the dossier.
void takeGround(Camera &camera, MainWindow &window)
{
    press(window, u"showLaw"_s);
    auto *law = window.findChild<QTabBar *>(u"lawTabs"_s);
    for (int tab = 0; law && tab < law->count(); ++tab) {
        law->setCurrentIndex(tab);
        camera.take(window, u"rules-%1"_s.arg(tab + 1));
    }
    window.goTo(Room::Topics);
    if (auto *pool = window.findChild<QWidget *>(u"topicRows"_s)) {
        if (auto *row = pool->findChild<QAbstractButton *>())
            row->click();
    }
    press(window, u"topicGroundwork"_s);
    camera.take(window, u"groundwork"_s);
    window.goTo(Room::Topics);
    if (auto *tabs = window.findChild<QTabBar *>(u"topicTabs"_s)) {
        tabs->setCurrentIndex(1);
        camera.take(window, u"delegations"_s);
        tabs->setCurrentIndex(0);
    }
    press(window, u"openDossier"_s);
    camera.take(window, u"dossier"_s);
}

void takeWholeMeeting(Camera &camera, const QString &folder)
{
    auto played = PlayedBook::at(folder + u"/played.yishibu"_s, folder);
    MainWindow window(*played->place);
    const auto board = [&](const QString &name) {
        BoardWindow bigScreen(played->place->hall, played->clock);
        bigScreen.resize(1366, 768);
        camera.take(bigScreen, name);
    };
    const auto at = [&](const Until &until, const QString &name) { takeMeeting(camera, *played, window, until, name); };
    const auto room = [&](Room which, const QString &name) {
        window.goTo(which);
        camera.take(window, name);
    };
    at(act(ActKind::PrepareMeeting), u"prepare"_s);
    scrollTo(window.findChild<QWidget *>(u"agendaItem"_s));
    camera.take(window, u"prepare-agenda"_s);
    {
        MeetingNoticeWindow notice(played->place->notices);
        camera.take(notice, u"meeting-notice"_s);
    }
    room(Room::Today, u"today-prepared"_s);
    takeGround(camera, window);
    window.enterMeeting(played->place->hall.meeting().id);
    scrollTo(window.findChild<QWidget *>(u"takeUsual"_s));
    camera.take(window, u"prepare-order"_s);
    at(act(ActKind::SignIn, 20), {});
    if (auto *box = window.findChild<QLineEdit *>(u"findPersonField"_s))
        QTest::keyClicks(box, u"hcg"_s);
    camera.take(window, u"sign-in"_s);
    board(u"big-screen-sign-in"_s);
    takeDoor(camera, window);
    at(act(ActKind::Enter), u"explain"_s);
    at(act(ActKind::Point, 5), u"discussion"_s);
    at(act(ActKind::Enter), u"vote-motion"_s);
    at(act(ActKind::PutMotion), u"vote-count"_s);
    board(u"big-screen-motion"_s);
    at(act(ActKind::CountHands), u"vote-result"_s);
    board(u"big-screen-result"_s);
    at(act(ActKind::Enter), u"resolve"_s);
    at(act(ActKind::Resolve), {});
    at(act(ActKind::Enter), u"minutes"_s);
    at(act(ActKind::CloseMeeting), u"minutes-closed"_s);
    at(act(ActKind::Enter), u"publish"_s);
    room(Room::Today, u"today-closed"_s);
    at(act(ActKind::PostResolution), u"published"_s);
    room(Room::Today, u"today"_s);
    room(Room::Meetings, u"meetings"_s);
    room(Room::Topics, u"topics"_s);
    room(Room::Resolutions, u"resolutions"_s);
    room(Room::Roster, u"roster"_s);
    if (auto *people = window.findChild<QTableView *>(u"people"_s)) {
        people->setFocus();
        people->selectRow(0);
        QTest::keyClick(people, Qt::Key_Return);
        camera.take(window, u"roster-person"_s);
    }
    room(Room::Notices, u"notices"_s);
    room(Room::Handover, u"handover"_s);
    KeysWindow keys(&window);
    camera.take(keys, u"keys"_s);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "Asia/Shanghai");
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2)
        return 2;
    const qsizetype lang = arguments.indexOf("--lang"_L1);
    language::install(app, lang > 0 ? arguments.value(lang + 1) : u"zh_CN"_s);
    Tokens tokens;
    tokens.scale = arguments.contains("--large"_L1) ? Tokens::largeText : Tokens::ordinaryText;
    applyStyle(app, tokens);
    QDir().mkpath(arguments.at(1));
    Camera camera(arguments.at(1));
    const QTemporaryDir folder;
    FirstStart first(u"zh_CN"_s);
    first.resize(1000, 640);
    camera.take(first, u"first-start"_s);
    takeEmptyBook(camera, folder.path());
    takeWholeMeeting(camera, folder.path());
    return 0;
}
