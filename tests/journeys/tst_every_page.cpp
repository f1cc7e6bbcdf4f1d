#include "tests/journeys/page_faults.h"
#include "tests/journeys/played_book.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "ui/controls/stage_page.h"
#include "ui/style/tokens.h"
#include "ui/window/first_start.h"
#include "ui/window/keys_window.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"

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
