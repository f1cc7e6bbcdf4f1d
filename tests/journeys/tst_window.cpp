#include "tests/journeys/hands.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_case.h"

#include "app/minutes/canonical.h"
#include "app/village/pinyin.h"
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
#include "ui/controls/hit_list.h"
#include "ui/controls/stage_page.h"
#include "ui/handover/handover_page.h"
#include "ui/roster/roster_page.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// One meeting held in the window by mouse and keyboard, from the empty book to the stick; afterwards the data.
class TestWindow : public QObject, Hands
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_stick;
    FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<MainWindow> m_window;

    /// What somebody types who knows how the name is spoken.
    static QString lettersOf(const Villager &villager)
    {
        QString letters;
        for (const LetterSet set : initialsOfName(villager.name)) {
            for (char16_t letter = u'a'; set && letter <= u'z'; ++letter) {
                if (set & letterBit(letter)) {
                    letters += QChar(letter);
                    break;
                }
            }
        }
        return letters;
    }

    /// In which line of the open hits somebody stands; -1 if in none.
    qsizetype lineOf(const VillagerId &who)
    {
        const auto *hits = find<HitList>(u"findPersonHits"_s);
        const QList<FoundPerson> found = hits ? hits->hits() : QList<FoundPerson>();
        const auto at = std::ranges::find(found, who, &FoundPerson::who);
        return at == found.end() ? -1 : at - found.begin();
    }

    /// Of several hits nobody is chosen until somebody chooses.
    void goDownTo(const VillagerId &who)
    {
        auto *box = find<QLineEdit>(u"findPersonField"_s);
        const auto *hits = find<HitList>(u"findPersonHits"_s);
        for (int i = 0; i < hits->hits().size() && (!hits->chosen() || hits->chosen()->who != who); ++i)
            QTest::keyClick(box, Qt::Key_Down);
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
        workIn(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void setsTheVillageUp()
    {
        QVERIFY(type(u"villageName"_s, u"青石村"_s));
        QVERIFY(type(u"township"_s, u"青石镇"_s));
        QVERIFY(press(u"divisionCode"_s, u"9901021"_s));
        QVERIFY(click(u"keepVillage"_s));
        QVERIFY(!hall().village()); // a code of seven digits is refused beneath its field
        QVERIFY(press(u"divisionCode"_s, u"990102103204"_s));
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
        QVERIFY(choose(u"matter"_s, u"rural_construction"_s));
        // Without opening it: one line down.
        auto *funds = find<QComboBox>(u"funds"_s);
        QVERIFY(funds);
        funds->setFocus(Qt::TabFocusReason);
        QTest::keyClick(funds, Qt::Key_Down);
        QVERIFY(type(u"amount"_s, u"42万"_s));
        QVERIFY(click(u"topicKeep"_s));
        QCOMPARE(hall().topics().size(), 1);
        QCOMPARE(hall().topics().first().amountFen, 42'000'000);

        QVERIFY(chooseTab(u"topicTabs"_s, 1));
        QVERIFY(choose(u"delegatedMatter"_s, u"rural_construction"_s));
        QVERIFY(type(u"delegationWords"_s, u"重要乡村建设事项由村民代表会议决定"_s));
        QVERIFY(pressDate(u"decidedOn"_s, QDate(2026, 3, 18)));
        QVERIFY(pressDate(u"delegatedFrom"_s, QDate(2026, 3, 18)));
        QVERIFY(pressDate(u"delegatedUntil"_s, QDate(2026, 12, 31)));
        QVERIFY(click(u"delegationKeep"_s));
        QCOMPARE(hall().delegations().size(), 1);
        QCOMPARE(hall().delegations().first().decidedOn, QDate(2026, 3, 18));
        QCOMPARE(hall().delegations().first().until, QDate(2026, 12, 31));
        QCOMPARE(hall().topics().first().funds, Funds::Grant);
    }

    void preparesTheMeeting()
    {
        QVERIFY(click(u"roomToday"_s));
        QVERIFY(click(u"heroStep"_s));
        QVERIFY(hall().hasMeeting());
        QVERIFY(pressDate(u"meetingDay"_s, QDate(2026, 11, 22)));
        QVERIFY(type(u"meetingPlace"_s, u"村党群服务中心会议室"_s));
        QVERIFY(typePerson(u"meetingChair"_s, u"陶斌"_s));
        QVERIFY(typePerson(u"meetingRecorder"_s, u"何慧敏"_s));
        QVERIFY(takeFirst(u"addTopic"_s));
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
        int byLetters = 0, byDown = 0, byNumber = 0, came = 0;
        for (const Entitled &one : hall().entitled()) {
            if (++came > 31)
                break;
            const Villager *villager = hall().roster().find(one.villager);
            m_clock.pass(20);
            // All letters of the name once, then the first alone, which many begin with.
            QVERIFY(press(u"findPersonField"_s, lettersOf(*villager).left(byLetters == 0 ? -1 : 1)));
            const qsizetype line = lineOf(one.villager);
            const bool sole = hall().roster().named(villager->name).size() == 1;
            if (line == 0 && byLetters == 0) {
                ++byLetters; // his initials, and he stands first
                goDownTo(one.villager);
            } else if (line > 0 && byDown < 2) {
                ++byDown; // others stand above: down to him
                goDownTo(one.villager);
            } else if (byNumber == 0 || !sole) {
                ++byNumber;
                QVERIFY(press(u"findPersonField"_s, villager->idTail));
            } else {
                QVERIFY(type(u"findPersonField"_s, villager->name));
            }
            goDownTo(one.villager);
            const int before = hall().attendance().present();
            QTest::keyClick(box, Qt::Key_Return);
            QVERIFY2(hall().attendance().isHere(one.villager), qPrintable(villager->name));
            QCOMPARE(hall().attendance().present(), before + 1); // he, and nobody beside him
            QVERIFY(box->text().isEmpty());
        }
        QVERIFY2(byLetters == 1 && byDown > 0 && byNumber > 0,
                 qPrintable(u"%1 %2 %3"_s.arg(byLetters).arg(byDown).arg(byNumber)));
        QCOMPARE(hall().attendance().present(), 31);
        QCOMPARE(m_place->book->attendance().signIns(hall().meeting().id)->size(), 31);
        QVERIFY(click(u"undoSignIn"_s));
        QCOMPARE(hall().attendance().present(), 31); // first it is asked why
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(hall().attendance().present(), 30);
        const Villager *last = hall().roster().find(hall().attendance().absentMembers().first());
        QVERIFY(press(u"findPersonField"_s, last->idTail));
        goDownTo(last->id);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(hall().attendance().present(), 31);
    }

    void explainsAndDiscusses()
    {
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.stage, Stage::SignIn); // first it is asked why paper and screen were not compared
        QVERIFY(click(u"doorChoice0"_s));
        QVERIFY(!hall().door().lastReconciliation()->isCounted);
        QCOMPARE(hall().meeting().at.step, ItemStep::Explain);
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Discuss);
        QVERIFY(click(u"kind1"_s));
        QVERIFY(type(u"discussionLine"_s, u"先修三组到五组"_s));
        QTest::keyClick(find<QWidget>(u"discussionLine"_s), Qt::Key_Return);
        QCOMPARE(hall().points().size(), 1);
        QVERIFY(click(u"kind4"_s));
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
        QVERIFY(press(u"inFavour"_s, u"22"_s));
        QVERIFY(press(u"against"_s, u"6"_s));
        QVERIFY(press(u"abstained"_s, u"2"_s));
        QVERIFY(goOn());
        QTRY_VERIFY(hall().votes().first().decision.has_value());
        QVERIFY(hall().votes().first().decision->passed);
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Resolve);
        QVERIFY(typePerson(u"owner"_s, u"史家明"_s));
        QVERIFY(typePerson(u"supervisor"_s, u"叶平"_s));
        QVERIFY(pressDate(u"deadline"_s, QDate(2027, 4, 30)));
        QVERIFY(goOn());
        QTRY_COMPARE(hall().resolutions().size(), 1);
        QCOMPARE(hall().resolutions().first().deadline, QDate(2027, 4, 30));
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
