#include "tests/support/fixed_clock.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"

#include "app/minutes/canonical.h"
#include "db/backup.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/packages/package_reader.h"
#include "db/stores/attendance_store.h"
#include "db/stores/handover_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/village_store.h"
#include "db/stores/vote_store.h"
#include "ui/controls/find_person.h"
#include "ui/controls/stage_page.h"
#include "ui/handover/handover_page.h"
#include "ui/roster/roster_page.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// One meeting held in the window by mouse and keyboard, from the empty book to the stick; afterwards the data.
class TestWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_stick;
    FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<MainWindow> m_window;

    template<typename Control>
    Control *find(const QString &name)
    {
        QCoreApplication::processEvents();
        const auto all = m_window->findChildren<Control *>(name);
        for (Control *control : all) {
            if (control->isVisible())
                return control;
        }
        qWarning() << "no visible" << name;
        return nullptr;
    }

    bool click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        const bool isBox = qobject_cast<QCheckBox *>(button);
        QTest::mouseClick(button, Qt::LeftButton, {}, isBox ? QPoint(8, button->height() / 2) : QPoint());
        QCoreApplication::processEvents();
        return true;
    }

    bool type(const QString &name, const QString &text)
    {
        auto *field = find<QWidget>(name);
        if (!field)
            return false;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        // Characters as an input method commits them.
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
        QCoreApplication::processEvents();
        return true;
    }

    bool typePerson(const QString &name, const QString &text)
    {
        if (!type(name, text))
            return false;
        QTest::keyClick(find<QWidget>(name), Qt::Key_Return);
        QCoreApplication::processEvents();
        return true;
    }

    /// The big button; below it the reason if it is locked.
    bool goOn() { return click(u"nextStep"_s); }
    const Hall &hall() const { return m_place->hall; }

private Q_SLOTS:
    void initTestCase()
    {
        Tokens tokens;
        applyStyle(*qApp, tokens);
        m_clock.set(QDateTime(QDate(2026, 11, 10), QTime(9, 0)));
        auto book = Book::create(m_folder.filePath(u"village.yishibu"_s), BookKind::Village, m_clock.now());
        QVERIFY(book.has_value());
        auto place = Workplace::over(std::move(*book), m_clock);
        QVERIFY(place.has_value());
        m_place = std::move(*place);
        m_window = std::make_unique<MainWindow>(*m_place);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void setsTheVillageUp()
    {
        QVERIFY(type(u"villageName"_s, u"青石村"_s));
        QVERIFY(type(u"township"_s, u"青石镇"_s));
        QVERIFY(type(u"divisionCode"_s, u"9901021"_s));
        QVERIFY(click(u"keepVillage"_s));
        QVERIFY(!hall().village()); // a code of seven digits is refused beneath its field
        QVERIFY(type(u"divisionCode"_s, u"990102103204"_s));
        QVERIFY(click(u"keepVillage"_s));
        QVERIFY(hall().village().has_value());
        QCOMPARE((*m_place->book->village().village())->divisionCode, u"990102103204"_s);
        QVERIFY(m_place->book->village().publicKey()->startsWith(u"ssh-ed25519 "_s));
    }

    void takesTheRegisterIn()
    {
        QVERIFY(click(u"roomRoster"_s));
        auto *roster = m_window->findChild<RosterPage *>();
        roster->chooseFile = [] { return QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx"); };
        QVERIFY(click(u"importFirst"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QPushButton *>(u"takeIn"_s)->isVisible(), 60000);
        QVERIFY(click(u"takeIn"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hall().roster().villagers().size(), 1259, 60000);
        QCOMPARE(m_place->book->roster().households()->size(), 318);
    }

    void writesATopicAndItsDelegation()
    {
        QVERIFY(click(u"roomTopics"_s));
        QVERIFY(type(u"topicTitle"_s, u"三组至五组村道硬化"_s));
        QVERIFY(type(u"proposal"_s, u"用财政奖补资金42万元硬化三组至五组村道"_s));
        auto *matter = find<QComboBox>(u"matter"_s);
        QVERIFY(matter);
        matter->setCurrentIndex(matter->findData(u"rural_construction"_s));
        auto *funds = find<QComboBox>(u"funds"_s);
        QVERIFY(funds);
        funds->setCurrentIndex(1);
        QVERIFY(type(u"amount"_s, u"42万"_s));
        QVERIFY(click(u"topicKeep"_s));
        QCOMPARE(hall().topics().size(), 1);
        QCOMPARE(hall().topics().first().amountFen, 42'000'000);

        find<QTabBar>(u"topicTabs"_s)->setCurrentIndex(1);
        auto *delegated = find<QComboBox>(u"delegatedMatter"_s);
        QVERIFY(delegated);
        delegated->setCurrentIndex(delegated->findData(u"rural_construction"_s));
        QVERIFY(type(u"delegationWords"_s, u"重要乡村建设事项由村民代表会议决定"_s));
        find<QDateEdit>(u"decidedOn"_s)->setDate(QDate(2026, 3, 18));
        find<QDateEdit>(u"delegatedFrom"_s)->setDate(QDate(2026, 3, 18));
        find<QDateEdit>(u"delegatedUntil"_s)->setDate(QDate(2026, 12, 31));
        QVERIFY(click(u"delegationKeep"_s));
        QCOMPARE(hall().delegations().size(), 1);
    }

    void preparesTheMeeting()
    {
        QVERIFY(click(u"roomToday"_s));
        QVERIFY(click(u"heroStep"_s));
        QVERIFY(hall().hasMeeting());
        find<QDateEdit>(u"meetingDay"_s)->setDate(QDate(2026, 11, 22));
        QVERIFY(type(u"meetingPlace"_s, u"村党群服务中心会议室"_s));
        QVERIFY(typePerson(u"meetingChair"_s, u"陶斌"_s));
        QVERIFY(typePerson(u"meetingRecorder"_s, u"何慧敏"_s));
        auto *add = find<QPushButton>(u"addTopic"_s);
        QVERIFY(add && add->menu());
        add->menu()->actions().first()->trigger();
        QCOMPARE(hall().agenda().size(), 1);
        QVERIFY(hall().agenda().first().delegation.has_value());
        QVERIFY(!find<QPushButton>(u"nextStep"_s)->isEnabled()
                || !m_window->meeting()->currentPage()->whyNot().isEmpty()); // the Party has not studied it
        QTRY_VERIFY(find<QWidget>(u"partyStudied"_s));
        QVERIFY(click(u"partyStudied"_s));
        QCOMPARE(hall().agenda().first().partyStudiedOn, QDate(2026, 11, 10));
        QCOMPARE(hall().meeting().place, u"村党群服务中心会议室"_s);
        QVERIFY(m_window->meeting()->currentPage()->whyNot().isEmpty());
    }

    void signsInByKeyboardAlone()
    {
        m_clock.set(QDateTime(QDate(2026, 11, 22), QTime(19, 0)));
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().state, MeetingState::Open);
        QCOMPARE(hall().meeting().base, 38);
        auto *box = find<QLineEdit>(u"findPersonField"_s);
        QVERIFY(box);
        int came = 0;
        for (const Entitled &one : hall().entitled()) {
            if (++came > 31)
                break;
            const Villager *villager = hall().roster().find(one.villager);
            m_clock.pass(20);
            // Two of one name are told apart by the last four of the ID number.
            const bool sole = hall().roster().named(villager->name).size() == 1;
            QVERIFY(type(u"findPersonField"_s, sole ? villager->name : villager->idTail));
            QTest::keyClick(box, Qt::Key_Return);
            QVERIFY2(hall().attendance().isHere(one.villager), qPrintable(villager->name));
        }
        QCOMPARE(hall().attendance().present(), 31);
        QCOMPARE(m_place->book->attendance().signIns(hall().meeting().id)->size(), 31);
        QVERIFY(click(u"undoSignIn"_s));
        QCOMPARE(hall().attendance().present(), 30);
        const Villager *last = hall().roster().find(hall().attendance().absentMembers().first());
        QVERIFY(type(u"findPersonField"_s, last->idTail));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(hall().attendance().present(), 31);
    }

    void explainsAndDiscusses()
    {
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Explain);
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Discuss);
        QVERIFY(click(u"kind2"_s));
        QVERIFY(type(u"discussionLine"_s, u"先修三组到五组"_s));
        QTest::keyClick(find<QWidget>(u"discussionLine"_s), Qt::Key_Return);
        QCOMPARE(hall().points().size(), 1);
        QVERIFY(click(u"kind1"_s));
        QVERIFY(typePerson(u"speaker"_s, u"何慧敏"_s));
        QVERIFY(type(u"discussionLine"_s, u"路基要请懂行的人看"_s));
        QTest::keyClick(find<QWidget>(u"discussionLine"_s), Qt::Key_Return);
        QCOMPARE(hall().remarks().size(), 1);
        QCOMPARE(hall().nameOf(hall().remarks().first().speaker), u"何慧敏"_s);
    }

    void votesAndResolves()
    {
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Vote);
        QVERIFY(goOn()); // freeze the motion that the topic proposed
        QCOMPARE(hall().votes().size(), 1);
        QCOMPARE(hall().votes().first().motion, u"用财政奖补资金42万元硬化三组至五组村道"_s);
        QVERIFY(type(u"inFavour"_s, u"22"_s));
        QVERIFY(type(u"against"_s, u"6"_s));
        QVERIFY(type(u"abstained"_s, u"2"_s));
        QVERIFY(goOn());
        QTRY_VERIFY(hall().votes().first().decision.has_value());
        QVERIFY(hall().votes().first().decision->passed);
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Resolve);
        QVERIFY(typePerson(u"owner"_s, u"史家明"_s));
        QVERIFY(typePerson(u"supervisor"_s, u"叶平"_s));
        find<QDateEdit>(u"deadline"_s)->setDate(QDate(2027, 4, 30));
        QVERIFY(goOn());
        QTRY_COMPARE(hall().resolutions().size(), 1);
        const auto kept = m_place->book->votes().resolutions(hall().meeting().id);
        QCOMPARE(kept->first().text, hall().votes().first().motion);
    }

    void closesAndPosts()
    {
        m_clock.set(QDateTime(QDate(2026, 11, 22), QTime(20, 50)));
        if (hall().meeting().at.stage == Stage::Item)
            QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.stage, Stage::Minutes);
        QVERIFY(goOn());
        QVERIFY(click(u"closeMeeting"_s));
        QCOMPARE(hall().meeting().state, MeetingState::Closed);
        const auto closed = m_place->book->minutes().of(hall().meeting().id);
        QVERIFY(closed && *closed);
        QCOMPARE((*closed)->number, u"2026-001"_s);
        QCOMPARE(digestOf((*closed)->canonical), (*closed)->digest);
        QCOMPARE(backup::all(m_place->book->path()).size(), 1);
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.stage, Stage::Publish);
        QVERIFY(click(u"postNotice"_s));
        const auto notices = m_place->book->minutes().notices();
        QCOMPARE(notices->size(), 1);
        QCOMPARE(notices->first().postedUntil, QDate(2026, 12, 7)); // the 22nd is not counted; 15 days follow
        QVERIFY(notices->first().content.contains(hall().votes().first().motion));
    }

    void handsOver()
    {
        QVERIFY(click(u"roomHandover"_s));
        auto *page = m_window->findChild<HandoverPage *>();
        page->setFolderChooser([this](const QString &) { return m_stick.path(); });
        QVERIFY(click(u"exportButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_place->book->handovers().handovers()->size(), 1, 60000);
        const QStringList packages = QDir(m_stick.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(packages.size(), 1);
        const auto line = m_place->handover.signerLine();
        const auto report = verifyPackage(m_stick.filePath(packages.first()), line->toUtf8() + '\n');
        QVERIFY(report.has_value());
        QCOMPARE(report->verdict, Verdict::Trusted);
    }

    void leavesASoundBook()
    {
        const auto check = m_place->book->check();
        QVERIFY(check && check->isSound());
        m_window.reset();
        m_place.reset();
        // At rest the book is one file, and it opens again.
        QVERIFY(!QFile::exists(m_folder.filePath(u"village.yishibu-wal"_s)));
        QVERIFY(Book::open(m_folder.filePath(u"village.yishibu"_s), m_clock.now()).has_value());
    }
};

YISHIBU_TEST(TestWindow)
#include "tst_window.moc"
