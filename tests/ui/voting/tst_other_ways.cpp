#include "tests/ui/voting/ballot_hands.h"

#include "app/meeting/course.h"
#include "app/voting/decision.h"
#include "app/voting/named_answer.h"
#include "db/journal/replay.h"
#include "ui/projector/hall_board.h"
#include "ui/rating/rating_desk.h"

#include <QSignalSpy>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

/// Votes by name, by consensus, and choices by show of hands, through the real page.
class TestOtherWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_table = std::make_unique<VotingTable>();
        m_here = m_table->present();
    }
    void cleanup() { m_table.reset(); }

    void nameByNameAtTheKeys();
    void whoIsPassedOverIsAskedAtTheEnd();
    void anAnswerIsTakenBack();
    void whoGivesNoAnswerIsSilent();
    void anAnswerIsNoHand();
    void aConsensusKeepsWhatWasReserved();
    void aNameStandsBesideAnOpinionOnlyWithConsent();
    void oneOfSeveralByHands();
    void whatCannotBePutIsSaid();
    void whatHasPassedIsNotEndedOtherwise();
    void takenUpAgainAnItemStandsAsItWasVoted();
    void whatWasAskedOnOneItemIsNotAskedOnTheNext();
    void optionsOutlastAPowerCut();
    void aRatingDoesNotCoverAVote();
    void readableInBothSizes();

private:
    QList<NamedAnswer> kept() { return *m_table->evening.place->book->ballots().answers(m_table->hall().meeting().id); }

    std::unique_ptr<VotingTable> m_table;
    int m_here = 0;
};

void TestOtherWays::nameByNameAtTheKeys()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::RollCall);
    QCOMPARE(qApp->focusWidget()->objectName(), u"rollCall"_s);
    QVERIFY(!textOf(t.page, "calledNow").isEmpty());
    for (int i = 0; i < m_here; ++i)
        t.keys(i < m_here - 4 ? "1" : i < m_here - 1 ? "2" : "3");
    QCOMPARE(kept().size(), m_here);
    QCOMPARE(t.lastVote().snapshot->present, m_here);
    grab(*t.evening.frame, "roll-call");
    t.next()->click();
    QCOMPARE(*t.lastVote().count, (HandCount{m_here - 4, 3, 1}));
    QVERIFY(t.lastVote().decision->passed);
    QVERIFY(t.evening.place->book->check()->isSound());
}

void TestOtherWays::whoIsPassedOverIsAskedAtTheEnd()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::RollCall);
    const QString first = textOf(t.page, "calledNow");
    t.key(Qt::Key_Space);
    QVERIFY(textOf(t.page, "calledNow") != first);
    for (int i = 0; i < m_here - 1; ++i)
        t.keys("1");
    QCOMPARE(textOf(t.page, "calledNow"), first);
}

void TestOtherWays::anAnswerIsTakenBack()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::RollCall);
    const QString first = textOf(t.page, "calledNow");
    t.keys("2");
    t.key(Qt::Key_Backspace);
    QCOMPARE(textOf(t.page, "calledNow"), first);
    t.keys("1");
    QCOMPARE(kept().size(), 2); // both stay on record
    QCOMPARE(answersOf(kept()).size(), 1);
    QCOMPARE(answersOf(kept()).cbegin().value(), 0);
}

void TestOtherWays::whoGivesNoAnswerIsSilent()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::RollCall);
    const int enough = m_here / 2 + 1;
    for (int i = 0; i < enough - 1; ++i)
        t.keys("1");
    QVERIFY(t.page->note().contains(QString::number(m_here - enough + 1)));
    t.next()->click();
    QVERIFY(t.lastVote().counted && !t.lastVote().decision->passed); // one short of half
}

void TestOtherWays::anAnswerIsNoHand()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::RollCall);
    for (int i = 0; i < m_here - 2; ++i)
        t.keys("1");
    t.next()->click();
    QVERIFY(t.lastVote().counted);
    QCOMPARE(textOf(t.page, "given"), QString::number(m_here - 2));
    QCOMPARE(textOf(t.page, "silent"), u"2"_s);
    QApplication::processEvents(); // a figure in a grid is shown a turn later
    QVERIFY(!shownWords(t.page).contains(u"Hands"_s));
}

void TestOtherWays::aConsensusKeepsWhatWasReserved()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::Consensus);
    QVERIFY(!t.why().isEmpty()); // nothing is derived from an empty field
    t.type("objections", 0);
    t.type("reservations", 2);
    typeWords(named<QLineEdit>(t.page, "dissentWords"), u"沟要先清淤"_s);
    QTest::keyClick(named<QLineEdit>(t.page, "dissentWords"), Qt::Key_Return);
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    grab(*t.evening.frame, "consensus");
    t.next()->click();
    QCOMPARE(*t.lastVote().count, (HandCount{m_here - 2, 0, 2}));
    QCOMPARE(boardOf(t.hall(), t.evening.clock.now(), {}).lines.at(2).word, u"Reservations"_s); // nobody abstained
    QApplication::processEvents();
    QVERIFY(shownWords(t.page).contains(u"Reservations"_s));
    const auto dissents = t.evening.place->book->ballots().dissents(t.hall().meeting().id);
    QCOMPARE(dissents->size(), 1);
    QCOMPARE(dissents->first().words, u"沟要先清淤"_s);
}

void TestOtherWays::aNameStandsBesideAnOpinionOnlyWithConsent()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::Consensus);
    const VillagerId who = t.hall().attendance().presentMembers().first();
    const auto quiet = t.evening.place->names.record(t.lastVote().id, who, false, u"补偿太低"_s);
    QVERIFY(quiet && !quiet->named);
    const auto labels = t.page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(t.hall().nameOf(who) + u"："_s) && !label->text().startsWith(t.hall().nameOf(who) + u":"_s), qPrintable(label->text()));
    const auto nobody = t.evening.place->names.record(t.lastVote().id, {}, true, u"先修桥"_s);
    QVERIFY(nobody && !nobody->named); // there is no name to stand there
}

void TestOtherWays::oneOfSeveralByHands()
{
    VotingTable &t = *m_table;
    const QStringList options{u"水泥路面"_s, u"沥青路面"_s};
    t.put(VoteMethod::ShowOfHands, QuestionKind::OneOf, options);
    t.type("figure0", m_here - 6);
    t.type("figure1", 4);
    QVERIFY(t.lastVote().frozen); // with the first figure
    t.type("figure2", 2);
    grab(*t.evening.frame, "choice-hands");
    t.next()->click();
    const Vote counted = t.lastVote();
    QVERIFY(counted.counted && counted.decision->passed);
    QCOMPARE(counted.optionVotes, (QList<int>{m_here - 6, 4}));
    QCOMPARE(counted.chosen, QList<int>{0});
    QCOMPARE(*counted.count, (HandCount{m_here - 6, 4, 2}));
    grab(*t.evening.frame, "choice-result");
}

void TestOtherWays::whatCannotBePutIsSaid()
{
    VotingTable &t = *m_table;
    t.choose("questionKind", int(QuestionKind::OneOf));
    QVERIFY(!t.why().isEmpty()); // no options yet
    named<QPlainTextEdit>(t.page, "options")->setPlainText(u"水泥\n水泥"_s);
    QVERIFY(!t.why().isEmpty()); // the same twice
    t.page->goOn();
    QVERIFY(t.evening.place->book->votes().votes(t.hall().meeting().id)->isEmpty());
    named<QPlainTextEdit>(t.page, "options")->setPlainText(u"水泥\n沥青"_s);
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    auto *method = named<QComboBox>(t.page, "method");
    QCOMPARE(method->findData(int(VoteMethod::Consensus)), -1); // several options are chosen from by votes
}

void TestOtherWays::whatHasPassedIsNotEndedOtherwise()
{
    VotingTable &t = *m_table;
    MeetingDesk &meetings = t.evening.place->meetings;
    t.put(VoteMethod::RollCall);
    const Done asked = meetings.endItem(t.evening.item(), ItemEnding::Withdrawn);
    QVERIFY(!asked && asked.error().is(CourseRefusal::VoteOpen)); // people are answering
    for (int i = 0; i < m_here; ++i)
        t.keys("1");
    t.next()->click();
    QCOMPARE(t.evening.item().ending, ItemEnding::Passed);
    for (const ItemEnding ending : {ItemEnding::Withdrawn, ItemEnding::Deferred, ItemEnding::Consensus}) {
        const Done ended = meetings.endItem(t.evening.item(), ending);
        QVERIFY(!ended && ended.error().is(VotingRefusal::AlreadyDecided));
        QCOMPARE(t.evening.item().ending, ItemEnding::Passed);
    }
    QVERIFY(meetings.endItem(t.evening.item(), ItemEnding::Open));
    QCOMPARE(t.evening.item().ending, ItemEnding::Passed);
}

void TestOtherWays::takenUpAgainAnItemStandsAsItWasVoted()
{
    VotingTable &t = *m_table;
    MeetingDesk &meetings = t.evening.place->meetings;
    QVERIFY(meetings.endItem(t.evening.item(), ItemEnding::Deferred, EndedOtherwise{.by = Appointee::asWritten(u"村委会"_s), .putOffTo = u"下次会议"_s}));
    QVERIFY(meetings.endItem(t.evening.item(), ItemEnding::Open));
    QCOMPARE(t.evening.item().ending, ItemEnding::Open);
    t.put(VoteMethod::RollCall);
    for (int i = 0; i < m_here; ++i)
        t.keys("2");
    t.next()->click();
    QCOMPARE(t.evening.item().ending, ItemEnding::NotPassed);
    QVERIFY(meetings.endItem(t.evening.item(), ItemEnding::Deferred, EndedOtherwise{.by = Appointee::asWritten(u"村委会"_s), .putOffTo = u"下次会议"_s})); // it did not pass: it may still wait
    QVERIFY(meetings.endItem(t.evening.item(), ItemEnding::Open));
    QCOMPARE(t.evening.item().ending, ItemEnding::NotPassed);
}

void TestOtherWays::whatWasAskedOnOneItemIsNotAskedOnTheNext()
{
    VotingTable &t = *m_table;
    t.choose("questionKind", int(QuestionKind::OneOf));
    named<QPlainTextEdit>(t.page, "options")->setPlainText(u"水泥路面\n沥青路面"_s);
    QList<AgendaItem> agenda = t.hall().agenda();
    agenda[t.hall().meeting().at.item].id = AgendaItemId::fresh(); // another item is before the hall
    t.hall().setAgenda(agenda);
    t.page->refresh();
    QCOMPARE(named<QComboBox>(t.page, "questionKind")->currentData().toInt(), int(QuestionKind::Motion));
    QVERIFY(named<QPlainTextEdit>(t.page, "options")->toPlainText().isEmpty());
}

/// The laptop is switched off before the motion is put: neither its words nor its options are typed again.
void TestOtherWays::optionsOutlastAPowerCut()
{
    VotingTable &t = *m_table;
    t.choose("questionKind", int(QuestionKind::AtMost));
    t.choose("method", int(VoteMethod::SecretBallot));
    named<QPlainTextEdit>(t.page, "options")->setPlainText(u"水泥路面\n沥青路面\n"_s);
    t.page->hide(); // keeps what is typed, as a pause in typing does
    VotingPage again(t.evening.votingDesks(), t.hall());
    again.refresh();
    QCOMPARE(named<QComboBox>(&again, "questionKind")->currentData().toInt(), int(QuestionKind::AtMost));
    QCOMPARE(named<QComboBox>(&again, "method")->currentData().toInt(), int(VoteMethod::SecretBallot));
    QCOMPARE(named<QPlainTextEdit>(&again, "options")->toPlainText(), u"水泥路面\n沥青路面\n"_s);
}

void TestOtherWays::aRatingDoesNotCoverAVote()
{
    VotingTable &t = *m_table;
    RatingDesk &rating = t.evening.place->rating;
    QVERIFY(rating.count(RatingMethod::Slips, m_here, {{m_here, 0, 0, 0, 0}}));
    rating.show(true);
    QVERIFY(rating.isShown());
    t.put(VoteMethod::RollCall);
    QCOMPARE(boardOf(t.hall(), t.evening.clock.now(), {}).kind, HallBoard::Kind::Motion);
}

void TestOtherWays::readableInBothSizes()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::RollCall);
    t.keys("112");
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "roll-call"), QStringList());
    named<QPushButton>(t.evening.frame.get(), "takeVoteBack")->click();
    t.put(VoteMethod::Consensus);
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "consensus"), QStringList());
}

} // namespace yishibu

using yishibu::TestOtherWays;
YISHIBU_TEST(TestOtherWays)
#include "tst_other_ways.moc"
