#include "tests/journeys/page_faults.h"
#include "tests/journeys/played_book.h"
#include "tests/support/test_case.h"

#include "app/book_trouble.h"
#include "db/book.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/stage_page.h"
#include "ui/notice/meeting_notice_window.h"
#include "ui/roster/roster_page.h"
#include "ui/style/tokens.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"
#include "ui/window/trouble_window.h"
#include "ui/words/reason_words.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// What a walk through the rooms does not meet: the windows that open over a page, lists that open under a field, and
/// pages in a state of their own. In both languages and both sizes of text.
class TestEveryWindow : public QObject
{
    Q_OBJECT

    PageFaults m_faults;
    QTemporaryDir m_folder;
    std::unique_ptr<PlayedBook> m_played;
    std::unique_ptr<MainWindow> m_window;

    Workplace &place() { return *m_played->place; }

    template<typename Widget>
    Widget *seen(const QString &name)
    {
        QCoreApplication::processEvents();
        for (Widget *widget : m_window->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    bool playUntil(ActKind kind, int times = 1)
    {
        return m_played->player->playUntil([kind, &times](const CastAct &act) { return act.kind == kind && --times == 0; })
            .has_value();
    }

    void enter()
    {
        m_window->enterMeeting(place().hall.meeting().id);
        m_window->show();
    }

    bool click(const QString &name)
    {
        auto *button = seen<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
        return true;
    }

    /// Looks at the paper that a button opens over the page, and closes it.
    void lookAtPaperOf(const QString &button, const QString &name)
    {
        QVERIFY(click(button));
        PaperWindow *paper = nullptr;
        for (auto *one : m_window->findChildren<PaperWindow *>()) {
            if (one->isVisible())
                paper = one;
        }
        QVERIFY2(paper, qPrintable(button));
        QVERIFY(paper->preview()->sheets()->pageCount() > 0);
        m_faults.look(*paper, name);
        paper->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void lookWithMessage(const QString &name)
    {
        auto *bar = m_window->findChild<MessageBar *>(u"messageBar"_s);
        QVERIFY(bar);
        bar->say(Tone::Bad, wordsOf(Reason::failure(BookTrouble::BackupFailed, {u"青石村.yishibu.backups"_s, u"disk full"_s})));
        m_faults.look(*m_window, name + u" with a message"_s);
        QVERIFY(bar->isVisible());
        bar->dismiss();
    }

    void troubleAtTheStart()
    {
        const QString path = u"/home/青石村/议事簿/village.yishibu"_s;
        for (const auto trouble : {BookTrouble::Damaged, BookTrouble::NotABook, BookTrouble::ReadOnly}) {
            TroubleWindow window(wordsOf(Reason::failure(trouble, {path, u"page 17"_s})));
            m_faults.look(window, u"trouble %1"_s.arg(int(trouble)));
        }
    }

    void importWithFaults()
    {
        // A register of another village comes only into an empty book.
        PlayedClock clock(QDateTime(QDate(2026, 10, 12), QTime(9, 0)));
        auto empty = Workplace::over(std::move(*Book::inMemory(BookKind::Village, clock.now())), clock);
        QVERIFY(empty && (*empty)->village.setUp(m_played->player->meeting().village));
        auto first = std::make_unique<MainWindow>(**empty);
        m_window.swap(first);
        m_window->goTo(Room::Roster);
        m_window->show();
        auto *roster = m_window->findChild<RosterPage *>();
        roster->chooseFile = [] { return QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/liushugou-messy.xlsx"); };
        roster->importRegister();
        auto *bar = m_window->findChild<MessageBar *>(u"messageBar"_s);
        QVERIFY(QTest::qWaitFor([this, bar] { return bar->isVisible() || seen<QWidget>(u"takeIn"_s); }, 60000));
        QVERIFY2(!bar->isVisible(), qPrintable(bar->text()));
        auto *tabs = seen<QTabBar>(u"importTabs"_s);
        QVERIFY(tabs && tabs->count() > 1);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            m_faults.look(*m_window, u"import preview tab %1"_s.arg(tab));
        }
        lookWithMessage(u"import preview"_s);
        QVERIFY(click(u"cancelImport"_s));
        m_window.swap(first);
    }

    void itemInAnotherWay(const QString &name, const std::function<void(AgendaItem &)> &change)
    {
        const AgendaItem before = place().hall.agenda().first();
        AgendaItem item = before;
        change(item);
        QVERIFY(place().meetings.keepItem(item).has_value());
        m_faults.look(*m_window, name);
        QVERIFY(place().meetings.keepItem(before).has_value());
    }

    void preparing()
    {
        QVERIFY(playUntil(ActKind::PrepareMeeting));
        enter();
        itemInAnotherWay(u"prepare, study waived"_s, [](AgendaItem &item) {
            item.partyStudiedOn = {};
            item.partyStudiedBy.clear();
            item.studyWaiver = u"汛期抢修道路，来不及先经村党组织研究"_s;
        });
        itemInAnotherWay(u"prepare, nothing studied"_s, [](AgendaItem &item) { item.partyStudiedOn = {}; });
        itemInAnotherWay(u"prepare, only heard"_s, [](AgendaItem &item) { item.purpose = ItemPurpose::Hear; });
        auto *chair = seen<QLineEdit>(u"meetingChair"_s);
        QVERIFY(chair);
        chair->setFocus();
        chair->selectAll();
        QTest::keyClicks(chair, u"w"_s);
        m_faults.look(*m_window, u"prepare, people offered"_s);
        QTest::keyClick(chair, Qt::Key_Escape);
        lookWithMessage(u"prepare"_s);
        lookAtPaperOf(u"showSignInSheet"_s, u"sign-in sheet"_s);
        lookAtPaperOf(u"showNotice"_s, u"meeting notice"_s);
    }

    void signingIn()
    {
        QVERIFY(playUntil(ActKind::SignIn, 9));
        enter();
        auto *box = seen<QLineEdit>(u"findPersonField"_s);
        QVERIFY(box);
        for (const QString &typed : {u"w"_s, u"12"_s, u"zzzz"_s}) {
            box->clear();
            QTest::keyClicks(box, typed);
            m_faults.look(*m_window, u"sign-in, typed %1"_s.arg(typed));
        }
        lookWithMessage(u"sign-in"_s);
        QTest::keyClick(box, Qt::Key_Escape);
    }

    void closing()
    {
        QVERIFY(m_played->player->playUntil([](const CastAct &act) { return act.to.stage == Stage::Minutes; }).has_value());
        enter();
        QCOMPARE(place().hall.meeting().at.stage, Stage::Minutes);
        lookAtPaperOf(u"printMinutes"_s, u"minutes, not closed"_s);
        m_window->meeting()->currentPage()->goOn();
        QVERIFY(seen<QWidget>(u"closingCard"_s));
        m_faults.look(*m_window, u"closing is asked"_s);
        lookWithMessage(u"closing is asked"_s);
        QVERIFY(playUntil(ActKind::CloseMeeting));
        lookAtPaperOf(u"printMinutes"_s, u"minutes, closed"_s);
        QVERIFY(place().meetings.moveTo({.stage = Stage::Publish}).has_value());
        enter();
        lookAtPaperOf(u"printNotice"_s, u"resolution notice"_s);
        lookWithMessage(u"publish"_s);
    }

private Q_SLOTS:
    void canBeRead_data() { languagesAndSizes(); }

    void canBeRead()
    {
        QFETCH(const QString, language);
        QFETCH(const double, scale);
        m_faults = {};
        speakAndWrite(language, scale);
        m_played = PlayedBook::at(m_folder.filePath(QLatin1StringView(QTest::currentDataTag()) + u".yishibu"_s));
        QVERIFY(m_played);
        m_window = std::make_unique<MainWindow>(place());
        m_window->show();
        for (const auto part : {&TestEveryWindow::troubleAtTheStart, &TestEveryWindow::importWithFaults,
                                &TestEveryWindow::preparing, &TestEveryWindow::signingIn, &TestEveryWindow::closing}) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
        m_window->goTo(Room::Today);
        lookWithMessage(u"today"_s);
        m_window.reset();
        m_played.reset();
        QCOMPARE(m_faults.all().join(u'\n'), QString());
        QVERIFY(m_faults.looked() > 20);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_played.reset();
        speakAndWrite(u"en"_s, Tokens::ordinaryText);
    }
};

YISHIBU_TEST(TestEveryWindow)
#include "tst_every_window.moc"
