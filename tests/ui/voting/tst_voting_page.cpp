#include "tests/ui/voting/item_evening.h"

#include "db/journal/replay.h"
#include "db/stores/vote_store.h"
#include "ui/voting/resolve_page.h"
#include "ui/voting/voting_page.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

class TestVotingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_evening = std::make_unique<ItemEvening>();
        m_evening->playUntil(ActKind::Enter, ItemStep::Vote);
        m_page = new VotingPage(m_evening->votingDesks(), m_evening->place->hall);
        m_evening->show(ItemStep::Vote, m_page);
    }
    void cleanup() { m_evening.reset(); }

    void theMotionIsWhatTheTopicAsksAndIsFrozenWordForWord();
    void belowQuorumNothingIsPutToTheVote();
    void whoLeavesBeforeTheCountLocksIt();
    void whoComesOrLeavesOnceTheCountBeganChangesNothing();
    void whereTheFiguresDifferTheStricterStands();
    void sixteenOfThirtyOnePass_data();
    void sixteenOfThirtyOnePass();
    void handsMayStayBelowThosePresent();
    void moreHandsThanPeopleAreRefusedInWords();
    void allByKeyboard();
    void aVoteIsTakenBackAndRepeated();
    void whatWasTypedIsThereAgain();
    void anotherChairIsSetWithAReason();
    void readableInBothSizes();

private:
    QPushButton *next() { return named<QPushButton>(m_evening->frame.get(), "nextStep"); }
    QString footNote() { return textOf(m_evening->frame.get(), "footNote"); }
    void freeze() { next()->click(); }
    void type(const char *field, int figure) { named<QLineEdit>(m_page, field)->setText(QString::number(figure)); }
    const Vote lastVote() { return m_evening->place->book->votes().votes(m_evening->place->hall.meeting().id)->last(); }

    std::unique_ptr<ItemEvening> m_evening;
    VotingPage *m_page = nullptr;
};

void TestVotingPage::theMotionIsWhatTheTopicAsksAndIsFrozenWordForWord()
{
    auto *motion = named<QPlainTextEdit>(m_page, "motion");
    QCOMPARE(motion->toPlainText(), m_evening->place->hall.topics().first().proposal);
    const QString words = u"用财政奖补资金42万元硬化三组至五组村道（第二稿）：宽3.5米，雨水沟同步修建"_s;
    motion->setPlainText(words);
    freeze();
    QCOMPARE(lastVote().motion, words);
    QVERIFY(!motion->isVisible());
    QCOMPARE(textOf(m_page, "frozenMotion"), words);
}

void TestVotingPage::belowQuorumNothingIsPutToTheVote()
{
    m_evening->leaveOnly(m_evening->place->hall.quorum().needed - 1);
    QVERIFY(!next()->isEnabled() || !m_page->whyNot().isEmpty());
    QVERIFY2(footNote().contains(u"第三十条"_s) || m_page->whyNot().contains(u"第三十条"_s), qPrintable(footNote()));
    QVERIFY(textOf(m_page, "lock").contains(u"第三十条"_s));
    QVERIFY(named(m_page, "motion")->isEnabled()); // the wording may go on
    m_page->goOn();
    QVERIFY(m_evening->place->book->votes().votes(m_evening->place->hall.meeting().id)->isEmpty());
    grab(*m_evening->frame, "voting-locked");
}

void TestVotingPage::whoLeavesBeforeTheCountLocksIt()
{
    freeze();
    m_evening->leaveOnly(m_evening->place->hall.quorum().needed - 1);
    QSignalSpy said(m_page, &StagePage::said);
    type("inFavour", 20);
    QCOMPARE(said.size(), 1); // told at once, with the article
    QVERIFY(said.first().at(1).toString().contains(u"第三十条"_s));
    QVERIFY(m_page->whyNot().contains(u"第三十条"_s));
    m_page->goOn();
    QVERIFY(!lastVote().counted && !lastVote().frozen);
}

void TestVotingPage::whoComesOrLeavesOnceTheCountBeganChangesNothing()
{
    const Attendance &attendance = m_evening->place->hall.attendance();
    const VillagerId late = attendance.presentMembers().first();
    QVERIFY(m_evening->place->signIn.withdraw(attendance.signInOf(late)->id, u"认错了人"_s));
    const int present = attendance.present();
    freeze();
    QVERIFY(!lastVote().snapshot);
    type("inFavour", present - 5);
    const Vote begun = lastVote();
    QVERIFY(begun.frozen && !begun.counted);
    QCOMPARE(begun.snapshot->present, present);
    QCOMPARE(begun.snapshot->signedIn, int(attendance.attendedMembers().size()));
    QCOMPARE(begun.present.size(), present);
    // One more comes, then all but three go.
    QVERIFY(m_evening->place->signIn.admit(late));
    QCOMPARE(attendance.present(), present + 1);
    QVERIFY(textOf(m_page, "frozen").contains(QString::number(present)));
    type("against", 6); // one more hand than were there
    QVERIFY(!m_page->whyNot().isEmpty());
    m_evening->leaveOnly(3);
    type("against", 5);
    QCOMPARE(m_page->whyNot(), QString());
    grab(*m_evening->frame, "voting-frozen");
    next()->click();
    const Vote counted = lastVote();
    QVERIFY(counted.decision && counted.decision->passed);
    QCOMPARE(*counted.snapshot, *begun.snapshot);
    QCOMPARE(counted.present, begun.present);
    QCOMPARE(counted.frozen->sequence, begun.frozen->sequence);
    // Entered again, the book says the same.
    QVERIFY(m_evening->place->meetings.enter(m_evening->place->hall.meeting().id));
    QVERIFY(m_evening->place->hall.votes().last() == counted);
    QVERIFY(m_evening->place->book->check()->isSound());
}

void TestVotingPage::whereTheFiguresDifferTheStricterStands()
{
    const int signedIn = int(m_evening->place->hall.attendance().attendedMembers().size());
    m_evening->leaveOnly(signedIn - 4);
    freeze();
    const int enough = (signedIn - 4) / 2 + 1; // of those still there
    type("inFavour", enough);
    QVERIFY(textOf(m_page, "bothFigures").contains(QString::number(signedIn / 2 + 1)));
    grab(*m_evening->frame, "voting-both-figures");
    next()->click();
    QVERIFY(!lastVote().decision->passed);
    QCOMPARE(lastVote().decision->ofSignedIn, signedIn / 2 + 1);
    QCOMPARE(textOf(m_page, "verdict"), u"Not passed"_s);
    QVERIFY(textOf(m_page, "sentence").contains(QString::number(signedIn)));
    const auto minutes = m_evening->place->minutes.minutes();
    QCOMPARE(minutes->items.first().votes.last().signedIn, signedIn);
    QCOMPARE(minutes->items.first().votes.last().ofSignedIn, signedIn / 2 + 1);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "voting-both-result"), QStringList());
}

void TestVotingPage::sixteenOfThirtyOnePass_data()
{
    QTest::addColumn<int>("inFavour");
    QTest::addColumn<bool>("passed");
    QTest::newRow("16 pass") << 16 << true;
    QTest::newRow("15 do not") << 15 << false;
}

void TestVotingPage::sixteenOfThirtyOnePass()
{
    QFETCH(int, inFavour);
    QFETCH(bool, passed);
    m_evening->neverCame(31);
    QCOMPARE(m_evening->place->hall.quorum().present, 31);
    freeze();
    QVERIFY(textOf(m_page, "rule").contains(u"16"_s));
    type("inFavour", inFavour);
    type("against", 31 - inFavour);
    next()->click();
    QCOMPARE(lastVote().decision->passed, passed);
    QCOMPARE(textOf(m_page, "verdict"), passed ? u"Passed"_s : u"Not passed"_s);
    QVERIFY(textOf(m_page, "sentence").contains(u"%1 of 31"_s.arg(inFavour)));
    QVERIFY(textOf(m_page, "sentence").contains(u"第三十条"_s));
    QCOMPARE(next()->text(), passed ? u"Write the resolution"_s : u"To the minutes"_s);
    QCOMPARE(m_evening->frame->findChild<QPushButton *>(u"voteAgain"_s)->isVisible(), !passed);
}

void TestVotingPage::handsMayStayBelowThosePresent()
{
    m_evening->leaveOnly(31);
    freeze();
    type("inFavour", 20);
    type("against", 5);
    QCOMPARE(textOf(m_page, "silent"), u"6"_s);
    QVERIFY(m_page->whyNot().isEmpty());
    next()->click();
    QCOMPARE(*lastVote().count, (HandCount{20, 5, 0}));
}

void TestVotingPage::moreHandsThanPeopleAreRefusedInWords()
{
    m_evening->leaveOnly(31);
    freeze();
    QVERIFY(!m_page->whyNot().isEmpty()); // nothing is counted yet
    type("inFavour", 26);
    type("against", 6);
    const QString trouble = textOf(m_page, "countTrouble");
    QVERIFY2(trouble.contains(u"32"_s) && trouble.contains(u"31"_s), qPrintable(trouble));
    QCOMPARE(m_page->whyNot(), trouble);
    grab(*m_evening->frame, "voting-too-many");
    next()->click();
    QVERIFY(!lastVote().counted);
}

void TestVotingPage::allByKeyboard()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), named(m_page, "inFavour"));
    typeWords(QApplication::focusWidget(), u"２2"_s); // the first digit full-width
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), named(m_page, "against"));
    typeWords(QApplication::focusWidget(), u"x6"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    typeWords(QApplication::focusWidget(), u"2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(lastVote().counted);
    QCOMPARE(*lastVote().count, (HandCount{22, 6, 2}));
}

void TestVotingPage::aVoteIsTakenBackAndRepeated()
{
    freeze();
    type("inFavour", 22);
    next()->click();
    auto *undo = named<QPushButton>(m_evening->frame.get(), "takeVoteBack");
    QVERIFY(undo->accessibleName().contains(lastVote().motion));
    undo->click();
    QVERIFY(lastVote().withdrawn);
    QCOMPARE(named<QPlainTextEdit>(m_page, "motion")->toPlainText(), lastVote().motion);
    QCOMPARE(m_evening->item().ending, ItemEnding::Open);
    freeze();
    QCOMPARE(lastVote().ordinal, 2);
    QVERIFY(named<QLineEdit>(m_page, "inFavour")->text().isEmpty());
    type("inFavour", 20);
    next()->click();
    const auto present = m_evening->place->hall.attendance().presentMembers();
    QVERIFY(m_evening->place->voting.resolve(lastVote().id, present[0], present[1], QDate(2027, 4, 30), {}));
    QVERIFY(!undo->isVisible());
}

void TestVotingPage::whatWasTypedIsThereAgain()
{
    auto *motion = named<QPlainTextEdit>(m_page, "motion");
    motion->setPlainText(u"修路，先修三组"_s);
    QTest::qWait(750);
    VotingPage second(m_evening->votingDesks(), m_evening->place->hall);
    second.refresh();
    QCOMPARE(named<QPlainTextEdit>(&second, "motion")->toPlainText(), u"修路，先修三组"_s);
    freeze();
    type("inFavour", 17);
    QTest::qWait(750);
    VotingPage third(m_evening->votingDesks(), m_evening->place->hall);
    third.refresh();
    QCOMPARE(named<QLineEdit>(&third, "inFavour")->text(), u"17"_s);
    QVERIFY(named<QLineEdit>(&third, "against")->text().isEmpty());
}

void TestVotingPage::anotherChairIsSetWithAReason()
{
    const Hall &hall = m_evening->place->hall;
    const QString before = hall.nameOf(hall.meeting().chair);
    QCOMPARE(textOf(m_page, "chair"), before);
    named<QPushButton>(m_page, "otherChair")->click();
    QVERIFY(textOf(m_page, "chairNow").contains(before));
    auto *chair = named<QLineEdit>(m_page, "newChair");
    QCOMPARE(QApplication::focusWidget(), chair);
    next()->click();
    QVERIFY(hall.course().chairChanges.isEmpty()); // nobody is named yet
    const QString other = hall.nameOf(hall.attendance().presentMembers().at(3));
    QVERIFY(other != before);
    typeWords(chair, other);
    QTest::keyClick(chair, Qt::Key_Return);
    next()->click();
    QVERIFY(hall.course().chairChanges.isEmpty()); // no reason is given yet
    typeWords(named(m_page, "chairReason"), u"主持人承包了该路段"_s);
    typeWords(named(m_page, "objecting"), u"3"_s);
    next()->click();
    QVERIFY(hall.course().chairChanges.isEmpty()); // three are not more than half
    named<QLineEdit>(m_page, "objecting")->setText(QString::number(hall.quorum().present));
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "voting-chair"), QStringList());
    next()->click();
    QCOMPARE(hall.course().chairChanges.size(), 1);
    QCOMPARE(textOf(m_page, "chair"), other);
    QVERIFY(named(m_page, "motion")->isVisible());
    const auto minutes = m_evening->place->minutes.minutes();
    QCOMPARE(minutes->chairChanges.size(), 1);
    QVERIFY(minutes->chairChanges.first().chair.startsWith(other));
    QVERIFY(minutes->chair.startsWith(before)); // the head still names who opened it
    // Entered again, the book says the same; the next item is led as before.
    QVERIFY(m_evening->place->meetings.enter(hall.meeting().id));
    QCOMPARE(hall.course().chairChanges.size(), 1);
    named<QPushButton>(m_page, "otherChair")->click();
    m_evening->frame->findChild<QPushButton *>(u"sameChair"_s)->click();
    QCOMPARE(hall.course().chairChanges.size(), 1);
}

void TestVotingPage::readableInBothSizes()
{
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "voting-motion"), QStringList());
    freeze();
    type("inFavour", 22);
    type("against", 6);
    type("abstained", 2);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "voting-count"), QStringList());
    next()->click();
    m_evening->frame->refresh();
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "voting-result"), QStringList());
}

} // namespace yishibu

using yishibu::TestVotingPage;
YISHIBU_TEST(TestVotingPage)
#include "tst_voting_page.moc"
