#include "tests/ui/voting/ballot_hands.h"

#include "app/voting/tally.h"
#include "ui/controls/hall_sight.h"

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

/// The laptop's picture is what the hall sees. Papers are called aloud, so everybody may follow them; hands, answers, second counts
/// and doubts are nobody's before the chair announces: whatever they come to, the picture is the same.
class TestUnannounced : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        QApplication::setCursorFlashTime(0);
        m_table = std::make_unique<VotingTable>();
        m_here = m_table->present();
        MeetingFrame *frame = m_table->evening.frame.get();
        m_sight = new HallSight(*frame);
        connect(m_sight, &HallSight::changed, frame, [this, frame] { frame->setShowsPrivate(!m_sight->hides()); });
    }
    void cleanup() { m_table.reset(); }

    void handsAreTypedUnseen();
    void whyTheyDoNotFitIsNotForTheHall();
    void sectionsAreAddedUpUnseen();
    void optionsAreCountedUnseen();
    void papersAreCalledBeforeEverybody();
    void theSecondCountAndTheDoubtsAreNot();
    void whoAnsweredWhatIsNot();
    void whoObjectsIsNot();

private:
    /// The page as the hall sees it once everything has found its place: a layout takes several turns.
    QImage seen()
    {
        if (QWidget *typing = qApp->focusWidget())
            typing->clearFocus();
        QImage last, now;
        do {
            last = now;
            QCoreApplication::processEvents();
            now = m_table->evening.frame->grab().toImage();
        } while (now != last);
        return now;
    }
    /// Whether somebody in the hall could tell one from the other; `isSeen` while nothing is hidden.
    template<typename One, typename Other>
    bool isToldApart(bool isSeen, One one, Other other)
    {
        m_sight->setMirrored(!isSeen);
        seen();
        one();
        const QImage first = seen();
        other();
        return seen() != first;
    }
    void hands(int inFavour, int against, int abstained)
    {
        m_table->type("inFavour", inFavour);
        m_table->type("against", against);
        m_table->type("abstained", abstained);
    }

    std::unique_ptr<VotingTable> m_table;
    HallSight *m_sight = nullptr;
    int m_here = 0;
};

void TestUnannounced::handsAreTypedUnseen()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::ShowOfHands);
    const auto many = [this] { hands(20, 5, 1); };
    const auto few = [this] { hands(14, 8, 3); };
    QVERIFY(isToldApart(true, many, few));
    QVERIFY(!isToldApart(false, many, few));
    QCOMPARE(named<QLineEdit>(t.page, "inFavour")->text(), u"14"_s); // what was typed is there nevertheless
    many();
    grab(*t.evening.frame, "hands-unseen");
    t.next()->click();
    QCOMPARE(*t.lastVote().count, (HandCount{20, 5, 1}));
    // Announced, it is everybody's.
    const QImage mirrored = seen();
    m_sight->setMirrored(false);
    QCOMPARE(textOf(t.page, "given"), u"26"_s);
    QVERIFY(seen() == mirrored);
}

void TestUnannounced::whyTheyDoNotFitIsNotForTheHall()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::ShowOfHands);
    const int tooMany = m_here + 7;
    hands(tooMany, 0, 0);
    QVERIFY(t.why().contains(QString::number(tooMany)));
    m_sight->setByHand(true);
    QVERIFY(!t.why().isEmpty() && !t.why().contains(QString::number(tooMany)));
    QVERIFY(!textOf(t.evening.frame.get(), "footNote").contains(QString::number(tooMany)));
    t.next()->click();
    QVERIFY(!t.lastVote().counted);
    QVERIFY(!isToldApart(false, [&] { hands(tooMany, 0, 0); }, [&] { hands(tooMany + 1, 0, 0); }));
    m_sight->setMirrored(false);
    m_sight->setByHand(false);
    QVERIFY(t.why().contains(QString::number(tooMany + 1)));
}

void TestUnannounced::sectionsAreAddedUpUnseen()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::ShowOfHands);
    named<QPushButton>(t.page, "countBySections")->click();
    const auto left = [&] { t.type("section0InFavour", 11), t.type("section0Against", 4); };
    const auto right = [&] { t.type("section0InFavour", 14), t.type("section0Against", 1); };
    QVERIFY(isToldApart(true, left, right));
    QVERIFY(!isToldApart(false, left, right));
}

void TestUnannounced::optionsAreCountedUnseen()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::ShowOfHands, QuestionKind::OneOf, {u"先修三组"_s, u"先修四组"_s});
    const auto count = [&](int first, int second) {
        t.type("figure0", first);
        t.type("figure1", second);
        t.type("figure2", 1);
    };
    QVERIFY(isToldApart(true, [&] { count(18, 4); }, [&] { count(12, 9); }));
    QVERIFY(!isToldApart(false, [&] { count(18, 4); }, [&] { count(12, 9); }));
}

void TestUnannounced::papersAreCalledBeforeEverybody()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    t.call(9, 4, 1);
    const QImage alone = seen();
    m_sight->setMirrored(true);
    QVERIFY(seen() == alone);
    QCOMPARE(textOf(t.page, "calledPapers"), u"14"_s);
    QVERIFY(t.why().contains(QString::number(m_here - 14))); // how many are left is no secret
}

void TestUnannounced::theSecondCountAndTheDoubtsAreNot()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.nameCrew(); // nobody notes that the box was shown empty
    t.next()->click();
    t.type("back", m_here);
    t.next()->click();
    t.call(m_here - 6, 5, 1);
    const auto board = [&](int against, int abstained) {
        t.type("figure1", against);
        t.type("figure2", abstained);
    };
    QVERIFY(!isToldApart(false, [&] { board(5, 1); }, [&] { board(4, 2); }));
    t.blackboard({m_here - 6, 5, 1});
    auto *doubt = t.page->findChild<QCheckBox *>(u"doubtW5"_s);
    QVERIFY(doubt && !doubt->isVisible());
    QVERIFY(!t.why().isEmpty());
    const QString unseen = t.why();
    m_sight->setMirrored(false);
    doubt = t.page->findChild<QCheckBox *>(u"doubtW5"_s);
    QVERIFY(doubt);
    QTRY_VERIFY(doubt->isVisible());
    QVERIFY(t.why() != unseen); // the desk is told what to do
    t.tickAll();
    m_sight->setMirrored(true);
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    grab(*t.evening.frame, "close-unseen");
    t.next()->click();
    QVERIFY(t.lastVote().counted);
}

void TestUnannounced::whoAnsweredWhatIsNot()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::RollCall);
    const auto answer = [&t](const char *key) {
        t.page->firstControl()->setFocus();
        t.keys(key);
    };
    m_sight->setMirrored(true);
    const QString first = textOf(t.page, "calledNow"); // called aloud
    answer("1");
    const QImage inFavour = seen();
    t.page->firstControl()->setFocus();
    t.key(Qt::Key_Backspace);
    answer("2");
    QVERIFY(seen() == inFavour);
    auto *undo = named<QPushButton>(t.evening.frame.get(), "takeAnswerBack");
    QVERIFY(undo->isVisible() && !undo->text().contains(first));
    m_sight->setMirrored(false);
    QVERIFY(seen() != inFavour);
}

void TestUnannounced::whoObjectsIsNot()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::Consensus);
    const auto object = [&](int objecting) { t.type("objections", objecting), t.type("reservations", 0); };
    QVERIFY(isToldApart(true, [&] { object(0); }, [&] { object(2); }));
    QVERIFY(named<QLineEdit>(t.page, "dissentWords")->isVisible());
    QVERIFY(!isToldApart(false, [&] { object(0); }, [&] { object(2); }));
    QVERIFY(!t.page->findChild<QLineEdit *>(u"dissentWords"_s)->isVisible()); // whose opinion it is
    grab(*t.evening.frame, "consensus-unseen");
}

} // namespace yishibu

using yishibu::TestUnannounced;
YISHIBU_TEST(TestUnannounced)
#include "tst_unannounced.moc"
