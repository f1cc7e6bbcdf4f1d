#include "tests/ui/voting/item_evening.h"

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
        m_page = new VotingPage(m_evening->place->voting, m_evening->place->hall);
        m_evening->show(ItemStep::Vote, m_page);
    }
    void cleanup() { m_evening.reset(); }

    void theMotionIsWhatTheTopicAsksAndIsFrozenWordForWord();
    void belowQuorumNothingIsPutToTheVote();
    void whoLeavesAfterTheMotionLocksTheCount();
    void sixteenOfThirtyOnePass_data();
    void sixteenOfThirtyOnePass();
    void handsMayStayBelowThosePresent();
    void moreHandsThanPeopleAreRefusedInWords();
    void allByKeyboard();
    void aVoteIsTakenBackAndRepeated();
    void whatWasTypedIsThereAgain();
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

void TestVotingPage::whoLeavesAfterTheMotionLocksTheCount()
{
    freeze();
    type("inFavour", 20);
    m_evening->leaveOnly(m_evening->place->hall.quorum().needed - 1);
    QVERIFY(m_page->whyNot().contains(u"第三十条"_s));
    m_page->goOn();
    QVERIFY(!lastVote().counted);
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
    m_evening->leaveOnly(31);
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
    VotingPage second(m_evening->place->voting, m_evening->place->hall);
    second.refresh();
    QCOMPARE(named<QPlainTextEdit>(&second, "motion")->toPlainText(), u"修路，先修三组"_s);
    freeze();
    type("inFavour", 17);
    QTest::qWait(750);
    VotingPage third(m_evening->place->voting, m_evening->place->hall);
    third.refresh();
    QCOMPARE(named<QLineEdit>(&third, "inFavour")->text(), u"17"_s);
    QVERIFY(named<QLineEdit>(&third, "against")->text().isEmpty());
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
