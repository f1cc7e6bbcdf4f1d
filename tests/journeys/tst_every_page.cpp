#include "tests/journeys/played_book.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "ui/controls/stage_page.h"
#include "ui/notice/meeting_notice_window.h"
#include "ui/startup/language.h"
#include "ui/style/hall_style.h"
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

    QStringList m_faults;

    /// The same fault on the frame of every page is told once.
    void say(const QString &name, const QString &fault)
    {
        const bool known = std::ranges::any_of(m_faults, [&](const QString &told) { return told.endsWith(fault); });
        if (!known)
            m_faults.append(name + u": "_s + fault);
    }

    void look(QWidget &widget, const QString &name)
    {
        widget.show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        for (const QString &fault : clippedTexts(&widget) + unnamedControls(&widget))
            say(name, fault);
        if (widget.width() > 1366 || widget.height() > 768)
            say(name, u"the window grew to %1x%2"_s.arg(widget.width()).arg(widget.height()));
    }

    void lookAtRooms(MainWindow &window, const QString &when)
    {
        for (const Room room : {Room::Today, Room::Meetings, Room::Topics, Room::Resolutions, Room::Roster,
                                Room::Notices, Room::Handover}) {
            window.goTo(room);
            look(window, u"%1 room %2"_s.arg(when).arg(int(room)));
        }
    }

private Q_SLOTS:
    void canBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(language).arg(scale))) << language << scale;
        }
    }

    void canBeRead()
    {
        QFETCH(const QString, language);
        QFETCH(const double, scale);
        m_faults.clear();
        language::install(*qApp, language);
        Tokens tokens;
        tokens.scale = scale;
        applyStyle(*qApp, tokens);
        const QTemporaryDir folder;

        FirstStart first(language);
        first.resize(firstStartSize(tokens));
        look(first, u"first start"_s);
        {
            PlayedClock clock(QDateTime(QDate(2026, 10, 12), QTime(9, 0)));
            auto empty = Workplace::over(
                std::move(*Book::create(folder.filePath(u"e.yishibu"_s), BookKind::Village, clock.now())), clock);
            MainWindow window(**empty);
            look(window, u"village"_s);
            lookAtRooms(window, u"empty"_s);
        }
        auto played = PlayedBook::at(folder.filePath(u"p.yishibu"_s), folder.path());
        QVERIFY(played);
        MainWindow window(*played->place);
        // Every act that changes what stands on a page; of the sign-ins the first and the last.
        const QList<CastAct> &acts = played->player->meeting().acts;
        while (played->player->at() < acts.size()) {
            const ActKind kind = acts.at(played->player->at()).kind;
            QVERIFY(played->player->playUntil([](const CastAct &) { return true; }).has_value());
            const bool last = played->player->at() == acts.size() || acts.at(played->player->at()).kind != kind;
            if (!played->place->hall.hasMeeting() || !last)
                continue;
            window.enterMeeting(played->place->hall.meeting().id);
            look(window, u"act %1 kind %2"_s.arg(played->player->at()).arg(int(kind)));
        }
        lookAtRooms(window, u"played"_s);
        KeysWindow keys;
        look(keys, u"keys"_s);
        MeetingNoticeWindow notice(played->place->notices);
        look(notice, u"meeting notice"_s);
        for (const QString &fault : std::as_const(m_faults))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(m_faults, QStringList());
    }

    void cleanupTestCase()
    {
        applyStyle(*qApp, Tokens{});
        language::install(*qApp, u"en"_s);
    }
};

YISHIBU_TEST(TestEveryPage)
#include "tst_every_page.moc"
