#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/controls/stage_page.h"
#include "ui/projector/board_window.h"
#include "ui/projector/projector.h"
#include "ui/window/ends_with_window.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"
#include "ui/window/top_bar.h"

#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTimer>
#include <QWindow>

namespace yishibu {

using namespace Qt::StringLiterals;
using State = Projector::State;

namespace {

const ScreenFacts laptop{u"eDP-1"_s, QRect(0, 0, 1366, 768)};
const ScreenFacts beside{u"HDMI-1"_s, QRect(1366, 0, 1920, 1080)};
const ScreenFacts mirror{u"HDMI-1"_s, QRect(0, 0, 1366, 768)};

} // namespace

/// The cable is pulled and put back during a meeting.
class TestProjector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::OpenMeeting);
        m_window = std::make_unique<MainWindow>(*m_table->place);
        m_window->enterMeeting(m_table->place->hall.meeting().id);
        test::showAt(*m_window, 1366, 768);
        m_projector = m_window->findChild<Projector *>();
        QVERIFY(m_projector);
        plug({laptop});
    }

    void cleanup()
    {
        m_window.reset();
        m_table.reset();
    }

    void opensOnTheBigScreenByOneKeyAndEndsByIt()
    {
        plug({laptop, beside});
        QCOMPARE(m_projector->state(), State::Off);
        press();
        QCOMPARE(m_projector->state(), State::OnBigScreen);
        QCOMPARE(m_projector->placement().geometry, beside.geometry);
        QVERIFY(board()->isVisible() && board()->isFullScreen());
        QVERIFY(showsPrivate());
        press();
        QCOMPARE(m_projector->state(), State::Off);
        QVERIFY(!board());
    }

    void comesBackByItselfAfterTheCableWasPulled()
    {
        plug({laptop, beside});
        press();
        plug({laptop});
        QCOMPARE(m_projector->state(), State::Waiting);
        QVERIFY(!board()->isVisible()); // nothing lies over the facilitator's work
        QVERIFY(showsPrivate());
        plug({laptop, beside});
        QCOMPARE(m_projector->state(), State::OnBigScreen);
        QVERIFY(board()->isVisible() && board()->isFullScreen());
        QCOMPARE(board()->board().kind, HallBoard::Kind::Arriving);
    }

    void whatTheHallSeesOfTheLaptopIsHidden()
    {
        QVERIFY(showsPrivate());
        plug({laptop, mirror});
        QVERIFY(!showsPrivate());
        press(); // no place but the laptop itself
        QCOMPARE(m_projector->state(), State::InWindow);
        QVERIFY(!showsPrivate());
        plug({laptop, beside});
        QCOMPARE(m_projector->state(), State::OnBigScreen);
        QVERIFY(showsPrivate());
        plug({laptop, mirror});
        QCOMPARE(m_projector->state(), State::Waiting);
        QVERIFY(!showsPrivate());
    }

    void withoutABigScreenItIsAWindowAndSaysSo()
    {
        QSignalSpy said(m_projector, &Projector::said);
        press();
        QCOMPARE(m_projector->state(), State::InWindow);
        QVERIFY(board()->isVisible() && !board()->isFullScreen());
        QCOMPARE(said.size(), 1);
        QVERIFY(!showsPrivate());
        plug({laptop, beside});
        QCOMPARE(m_projector->state(), State::OnBigScreen);
        plug({laptop});
        press(); // asked for again while it waits
        QCOMPARE(m_projector->state(), State::InWindow);
    }

    void theWindowDraggedToAnotherScreenIsNoticed()
    {
        QList<ScreenFacts> screens{laptop, beside}; // the window stands on the first
        int looks = 0;
        m_projector->setScreens([&] {
            ++looks;
            return screens;
        });
        QVERIFY(showsPrivate());
        screens.move(1, 0);
        looks = 0;
        QVERIFY(m_window->windowHandle());
        Q_EMIT m_window->windowHandle()->screenChanged(m_window->windowHandle()->screen());
        QTRY_VERIFY(looks > 0);
        QVERIFY(!showsPrivate());
        screens.move(1, 0);
        Q_EMIT m_window->windowHandle()->screenChanged(m_window->windowHandle()->screen());
        QTRY_VERIFY(showsPrivate());
        plug({laptop});
    }

    void aScreenThatChangesWhileItRunsIsNoticed()
    {
        plug({laptop, beside});
        press();
        QList<ScreenFacts> screens{laptop, mirror};
        m_projector->setScreens([&screens] { return screens; });
        QVERIFY(!showsPrivate());
        screens = {laptop, beside};
        QScreen *screen = QGuiApplication::primaryScreen();
        Q_EMIT screen->geometryChanged(screen->geometry());
        QTRY_VERIFY(showsPrivate());
        screens = {laptop, mirror};
        Q_EMIT qApp->primaryScreenChanged(screen);
        QTRY_VERIFY(!showsPrivate());
        screens = {laptop, beside};
        Q_EMIT qApp->screenRemoved(screen);
        QTRY_VERIFY(showsPrivate());
        plug({laptop});
    }

    void itsOwnCrossEndsIt()
    {
        press();
        board()->close();
        QTRY_COMPARE(m_projector->state(), State::Off);
        QVERIFY(showsPrivate());
    }

    void takesNeitherKeyboardNorTheProgramsEnd()
    {
        plug({laptop, beside});
        press();
        QVERIFY(board()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        // The laptop's window ends its loop although the board is still to be seen.
        QEventLoop loop;
        const EndsWithWindow end(*m_window, loop);
        QTimer::singleShot(0, m_window.get(), &QWidget::close);
        bool late = false;
        QTimer::singleShot(5000, &loop, [&] {
            late = true;
            loop.quit();
        });
        loop.exec();
        QVERIFY(!late && board()->isVisible());
    }

    void followsWhoComes()
    {
        plug({laptop, beside});
        press();
        QCOMPARE(board()->board().present, 0);
        m_table->playUntil(ActKind::SignIn);
        QCOMPARE(board()->board().present, 1);
    }

    void theButtonInTheHeadSaysWhatBecameOfIt()
    {
        auto *button = test::partOf<QPushButton>(*m_window, u"bigScreen"_s);
        QVERIFY(button->isVisible());
        plug({laptop, beside});
        button->click();
        QCOMPARE(button->text(), u"Big screen is on"_s);
        plug({laptop});
        QCOMPARE(button->text(), u"Big screen unplugged"_s);
        for (const double scale : {Tokens::largeText, Tokens::ordinaryText}) {
            Tokens tokens;
            tokens.scale = scale;
            applyStyle(*qApp, tokens);
            MainWindow window(*m_table->place);
            window.enterMeeting(m_table->place->hall.meeting().id);
            QCOMPARE(test::faultsOfStage(*window.findChild<TopBar *>(), u"projector-button"_s, scale, {1188, 64}), QStringList());
        }
    }

private:
    void plug(const QList<ScreenFacts> &screens)
    {
        m_projector->setScreens([screens] { return screens; });
    }
    void press() { QTest::keyClick(m_window.get(), Qt::Key_F5); }
    BoardWindow *board() const { return m_projector->board(); }
    bool showsPrivate() const { return m_window->meeting()->currentPage()->showsPrivate(); }

    std::unique_ptr<test::MeetingOnTable> m_table;
    std::unique_ptr<MainWindow> m_window;
    Projector *m_projector = nullptr;
};

YISHIBU_TEST(TestProjector)

} // namespace yishibu

#include "tst_projector.moc"
