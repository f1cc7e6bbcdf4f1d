#include "tests/journeys/page_faults.h"
#include "tests/journeys/played_book.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "ui/controls/stage_page.h"
#include "ui/style/tokens.h"
#include "ui/topic/topic_page.h"
#include "ui/village/village_page.h"
#include "ui/window/first_start.h"
#include "ui/window/keys_window.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"

#include <QAbstractButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// Every page of the window as the shipped meeting goes on, in both languages and both sizes of text, at 1366x768:
/// no cut text, no control without a name, and nothing wider or higher than the screen.
class TestEveryPage : public QObject
{
    Q_OBJECT

    PageFaults m_faults;

    void lookAtRooms(MainWindow &window, const QString &when)
    {
        for (const Room room : {Room::Today, Room::Meetings, Room::Topics, Room::Resolutions, Room::Roster,
                                Room::Notices, Room::Handover}) {
            window.goTo(room);
            m_faults.look(window, u"%1 room %2"_s.arg(when).arg(int(room)));
        }
    }

    /// Presses what can be seen under that name; false where nothing is.
    static bool press(const MainWindow &window, const QString &name)
    {
        QCoreApplication::processEvents(); // rows that were just made come to be seen
        for (auto *button : window.findChildren<QAbstractButton *>(name)) {
            if (button->isVisible() && button->isEnabled()) {
                button->click();
                return true;
            }
        }
        return false;
    }

    void lookAtTabs(MainWindow &window, const QString &name)
    {
        window.show();
        QCoreApplication::processEvents();
        auto *tabs = window.findChild<QTabBar *>(name);
        QVERIFY(tabs && tabs->isVisible() && tabs->count() > 1);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            m_faults.look(window, u"%1 %2"_s.arg(name).arg(tab));
        }
    }

    /// The rules of the village; topics, what is done before they are decided, and delegations.
    void lookAtRules(MainWindow &window)
    {
        Q_EMIT window.findChild<VillagePage *>()->lawWanted();
        lookAtTabs(window, u"lawTabs"_s);
        window.goTo(Room::Topics);
        lookAtTabs(window, u"topicTabs"_s);
        auto *tabs = window.findChild<QTabBar *>(u"topicTabs"_s);
        tabs->setCurrentIndex(0);
        QVERIFY(press(window, u"changeTopic"_s));
        m_faults.look(window, u"a topic"_s);
        QVERIFY(press(window, u"topicGroundwork"_s));
        m_faults.look(window, u"groundwork of a topic"_s);
        QVERIFY(press(window, u"adviserAdd"_s));
        m_faults.look(window, u"an adviser's opinion"_s);
        tabs->setCurrentIndex(1);
        QVERIFY(press(window, u"changeDelegation"_s));
        m_faults.look(window, u"a delegation"_s);
    }

    /// The dossier of the topic that was decided, before it is opened and at each of its steps.
    void lookAtDossier(MainWindow &window, const Hall &hall)
    {
        Q_EMIT window.findChild<TopicPage *>()->dossierWanted(hall.topics().constFirst().id);
        m_faults.look(window, u"dossier, not opened"_s);
        QVERIFY(press(window, u"keepDossier"_s));
        for (const QString &step : {u"propose"_s, u"confer"_s, u"review"_s, u"resolve"_s, u"publish_resolution"_s, u"publish_outcome"_s}) {
            QVERIFY2(press(window, u"step_"_s + step), qPrintable(step));
            m_faults.look(window, u"dossier "_s + step);
        }
        QVERIFY(press(window, u"changeDossier"_s));
        m_faults.look(window, u"dossier, its head"_s);
    }

private Q_SLOTS:
    void canBeRead_data() { languagesAndSizes(); }

    void canBeRead()
    {
        QFETCH(const QString, language);
        QFETCH(const double, scale);
        m_faults = {};
        speakAndWrite(language, scale);
        const QTemporaryDir folder;

        FirstStart first(language);
        first.resize(firstStartSize(tokensOf(&first)));
        m_faults.look(first, u"first start"_s);
        {
            PlayedClock clock(QDateTime(QDate(2026, 10, 12), QTime(9, 0)));
            auto empty = Workplace::over(
                std::move(*Book::create(folder.filePath(u"e.yishibu"_s), BookKind::Village, clock.now())), clock);
            MainWindow window(**empty);
            m_faults.look(window, u"village"_s);
            lookAtRooms(window, u"empty"_s);
        }
        auto played = PlayedBook::at(folder.filePath(u"p.yishibu"_s), folder.path());
        QVERIFY(played);
        MainWindow window(*played->place);
        // Every act that changes what stands on a page; of the sign-ins the first and the last.
        const QList<CastAct> &acts = played->player->meeting().acts;
        for (qsizetype act = 0; act < acts.size(); ++act) {
            QVERIFY(played->player->playUntil([](const CastAct &) { return true; }).has_value());
            const bool last = act + 1 == acts.size() || acts.at(act + 1).kind != acts.at(act).kind;
            if (!played->place->hall.hasMeeting() || !last)
                continue;
            window.enterMeeting(played->place->hall.meeting().id);
            m_faults.look(window, u"act %1 kind %2"_s.arg(act).arg(int(acts.at(act).kind)));
        }
        lookAtRooms(window, u"played"_s);
        lookAtRules(window);
        lookAtDossier(window, played->place->hall);
        if (QTest::currentTestFailed())
            return;
        KeysWindow keys;
        m_faults.look(keys, u"keys"_s);
        // As one text, so that a failure says what cannot be read.
        QCOMPARE(m_faults.all().join(u'\n'), QString());
    }

    void cleanupTestCase()
    {
        speakAndWrite(u"en"_s, Tokens::ordinaryText);
    }
};

YISHIBU_TEST(TestEveryPage)
#include "tst_every_page.moc"
