#include "tests/ui/voting/ballot_hands.h"

#include "app/voting/tally.h"
#include "db/journal/replay.h"
#include "ui/paper/paper_window.h"
#include "ui/projector/board_window.h"

#include <QAction>
#include <QSignalSpy>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

/// A vote on paper through the real page, from the empty box to the announced result; then the book is asked.
class TestBallotWay : public QObject
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

    void aMotionIsCountedTwiceAndAnnounced();
    void afterTheResultThePapersStayBesideIt();
    void theLastCallIsTakenBackAloud();
    void aSpoiledPaperHasAReason();
    void whereTheBoardDiffersOnlyThatBatchIsCountedAnew();
    void aCloseResultIsCountedByAnotherPerson();
    void whoCountsAnewSeesNothingOfTheFirstCount();
    void whatWasNotedIsNotedOfItsFigures();
    void moreBackThanGivenOutIsVoid();
    void tooManyInTheBoxIsSaidBeforeAnyIsCalled();
    void aMistypedBoxIsSetRight();
    void aMistypedBoardIsSetRight();
    void whatWasSaidOfOneBoxIsNotSaidOfTheNext();
    void whoComesAfterTheIssueGetsNoPaper();
    void theCountGoesOnWhereItWas();
    void papersWithNamesAreCalledByName();
    void severalOfSeveral();
    void severalOfSeveralWithNames();
    void theHallFollowsTheCount();
    void allByKeyboard();
    void readableInBothSizes();

private:
    std::unique_ptr<VotingTable> m_table;
    int m_here = 0;
};

void TestBallotWay::aMotionIsCountedTwiceAndAnnounced()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    QCOMPARE(t.lastVote().method, VoteMethod::SecretBallot);
    grab(*t.evening.frame, "ballot-issue");
    t.issueAndOpen();
    QVERIFY(t.lastVote().frozen);
    QCOMPARE(t.lastVote().snapshot->present, m_here);
    QCOMPARE(t.keptBallot().box.issued, m_here);
    const int against = 5;
    t.call(m_here - against - 1, against, 1);
    grab(*t.evening.frame, "ballot-blackboard");
    QCOMPARE(calledOf(t.keptBallot()), m_here);
    t.blackboard({m_here - against - 1, against, 1});
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    grab(*t.evening.frame, "ballot-close");
    QVERIFY(!t.lastVote().counted); // nothing is announced before the button says so
    t.next()->click();
    const Vote counted = t.lastVote();
    QVERIFY(counted.counted && counted.decision->passed);
    QCOMPARE(*counted.count, (HandCount{m_here - against - 1, against, 1}));
    QVERIFY(t.evening.place->book->check()->isSound());
    grab(*t.evening.frame, "ballot-result");
}

void TestBallotWay::afterTheResultThePapersStayBesideIt()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    t.call(m_here - 7, 5, 1);
    t.keys("0");
    t.keys("1"); // one is spoiled
    t.blackboard({m_here - 7, 5, 1}, 1);
    t.next()->click();
    QVERIFY(t.lastVote().counted);
    QCOMPARE(textOf(t.page, "calledPapers"), QString::number(m_here));
    QCOMPARE(textOf(t.page, "leftPapers"), u"0"_s);
    QCOMPARE(textOf(t.page, "spoiledPapers"), u"1"_s);
    QVERIFY(textOf(t.page, "ballotRule").contains(QString::number(t.lastVote().decision->required)));
    const QStringList words = shownWords(t.page);
    QVERIFY(!words.contains(u"Hands"_s) && !words.contains(u"Silent"_s)); // nobody raised one
    // The same when the evening is entered anew.
    t.enterAgain();
    t.page->refresh();
    QCOMPARE(textOf(t.page, "calledPapers"), QString::number(m_here));
}

void TestBallotWay::theLastCallIsTakenBackAloud()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    t.keys("112");
    QSignalSpy said(t.page, &StagePage::said);
    t.key(Qt::Key_Backspace);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().at(1).toString().contains(u"3"_s));
    QCOMPARE(calledOf(t.keptBallot()), 2);
    t.keys("1");
    const Ballot kept = t.keptBallot();
    QCOMPARE(kept.papers.size(), 4); // the one taken back stays on record
    QCOMPARE(std::ranges::count(kept.papers, true, &CalledPaper::withdrawn), 1);
    QCOMPARE(firstCount(Question(), kept).rows, (QList<int>{3, 0, 0}));
}

void TestBallotWay::aSpoiledPaperHasAReason()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    t.keys("10"); // one in favour; the next is spoiled,
    t.keys("1");  // because it carries too many marks
    const Ballot kept = t.keptBallot();
    QCOMPARE(calledOf(kept), 2);
    QCOMPARE(kept.papers.last().spoiled, std::optional(SpoiledBecause::TooManyMarks));
    QCOMPARE(firstCount(Question(), kept).spoiled, 1);
    t.keys("0");
    t.key(Qt::Key_Escape); // it is not
    t.keys("2");
    QCOMPARE(firstCount(Question(), t.keptBallot()).rows, (QList<int>{1, 1, 0}));
    grab(*t.evening.frame, "ballot-call");
}

void TestBallotWay::whereTheBoardDiffersOnlyThatBatchIsCountedAnew()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    QVERIFY(m_here > batchSize);
    const int rest = m_here - batchSize;
    t.call(m_here, 0, 0);                 // one of the first twenty was called wrong:
    t.blackboard({m_here - 1, 1, 0});     // the blackboard knows better
    QVERIFY(!t.why().isEmpty());
    const auto recounter = t.hall().attendance().presentMembers().at(10);
    const auto batch = [&](int inFavour, int against) {
        QVERIFY(t.evening.place->ballots.recount(t.lastVote().id, *nextBatch(Question(), t.keptBallot()),
                                                 {.rows = {inFavour, against, 0}, .spoiled = 0, .papers = inFavour + against}, recounter));
    };
    batch(batchSize - 1, 1); // not what was called
    QCOMPARE(nextBatch(Question(), t.keptBallot()), std::optional(0)); // this batch once more
    grab(*t.evening.frame, "ballot-recount");
    batch(batchSize - 1, 1);
    QCOMPARE(nextBatch(Question(), t.keptBallot()), std::optional(1));
    batch(rest, 0);
    t.tickAll();
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    t.next()->click();
    QCOMPARE(*t.lastVote().count, (HandCount{m_here - 1, 1, 0}));
}

void TestBallotWay::aCloseResultIsCountedByAnotherPerson()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    const int inFavour = m_here / 2 + 1; // just enough
    t.call(inFavour, m_here - inFavour, 0);
    t.blackboard({inFavour, m_here - inFavour, 0});
    QVERIFY(!t.why().isEmpty());
    const Vote vote = t.lastVote();
    const CountingCrew crew = t.keptBallot().crew;
    const auto same = t.evening.place->ballots.recount(
        vote.id, 0, {.rows = {batchSize, 0, 0}, .spoiled = 0, .papers = batchSize}, *crew.caller);
    QVERIFY(!same && same.error().is(RecountRefusal::SamePerson));
    QVERIFY(!t.lastVote().counted);
}

/// Fourteen papers are one batch: whatever is told of them anywhere would be what the recount must not know.
void TestBallotWay::whoCountsAnewSeesNothingOfTheFirstCount()
{
    VotingTable &t = *m_table;
    constexpr int back = 14;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen(back);
    BoardWindow board(t.hall(), t.evening.clock);
    board.resize(1920, 1080);
    t.call(8, 3, 1);
    t.keys("0");
    t.keys("1");
    t.keys("0");
    t.keys("1"); // two are spoiled
    QCOMPARE(board.board().lines.at(0).strokes, 8);
    t.blackboard({9, 2, 1}, 2);
    QCOMPARE(batchesOf(t.keptBallot()), 1);
    const auto isNothingTold = [&] {
        for (const BoardLine &line : board.board().lines) {
            if (line.strokes > 0 || !line.behind.isEmpty())
                return false;
        }
        return board.board().kind == HallBoard::Kind::Count && !board.board().foot.contains(u"spoiled"_s)
               && textOf(t.page, "spoiledPapers") == u"–"_s && !shownWords(t.page).contains(u"8"_s);
    };
    QVERIFY(isNothingTold());
    auto *report = t.evening.frame->findChild<QAction *>(u"printCountReport"_s);
    QVERIFY(report);
    const auto windows = [&] { return t.evening.frame->window()->findChildren<PaperWindow *>().size(); };
    report->trigger();
    QCOMPARE(windows(), 0);
    grab(board, "board-recount");
    const VillagerId other = t.hall().attendance().presentMembers().at(10);
    const auto countAnew = [&](const QList<int> &rows) {
        QVERIFY(t.evening.place->ballots.recount(t.lastVote().id, 0, {.rows = rows, .spoiled = 2, .papers = back}, other));
    };
    countAnew({9, 2, 1}); // not what was called: once more, as blind as before
    QVERIFY(isNothingTold());
    countAnew({9, 2, 1});
    QCOMPARE(board.board().lines.at(0).strokes, 9); // confirmed
    QCOMPARE(textOf(t.page, "spoiledPapers"), u"2"_s);
    report->trigger();
    QCOMPARE(windows(), 1);
}

/// Taken note of eight spoiled papers; counted anew they are nine, and that nobody has taken note of.
void TestBallotWay::whatWasNotedIsNotedOfItsFigures()
{
    VotingTable &t = *m_table;
    constexpr int spoiled = 8;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    t.call(m_here - spoiled, 0, 0);
    for (int paper = 0; paper < spoiled; ++paper) {
        t.keys("0");
        t.keys("1");
    }
    t.blackboard({m_here - spoiled, 0, 0}, spoiled);
    const auto box = [&] { return t.page->findChild<QCheckBox *>(u"doubtW3"_s); };
    QVERIFY(box() && box()->isEnabled());
    box()->setChecked(true);
    QVERIFY(t.evening.place->ballots.takeNote(t.lastVote().id, {box()->property("notice").toString()}));
    QCOMPARE(t.keptBallot().acknowledged, QStringList{u"W3:%1/%2"_s.arg(spoiled).arg(m_here)});
    QVERIFY(box()->isChecked() && !box()->isEnabled());
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    QVERIFY(t.evening.place->ballots.askRecount(t.lastVote().id));
    const VillagerId other = t.hall().attendance().presentMembers().at(10);
    while (const auto batch = nextBatch(Question(), t.keptBallot())) { // the one that differs is counted twice
        const Ballot kept = t.keptBallot();
        PaperFigures figures = firstCount(Question(), kept, *batch);
        if (*batch == batchesOf(kept) - 1) {
            figures.rows[0] -= 1;
            figures.spoiled += 1;
        }
        QVERIFY(t.evening.place->ballots.recount(t.lastVote().id, *batch, figures, other));
    }
    QVERIFY(box() && box()->isEnabled() && !box()->isChecked());
    QVERIFY(!t.why().isEmpty());
    const auto refused = t.evening.place->ballots.announce(t.lastVote().id);
    QVERIFY(!refused && refused.error().is(BallotRefusal::Unnoticed));
    t.tickAll();
    t.next()->click();
    QVERIFY(t.lastVote().counted);
    QCOMPARE(t.keptBallot().acknowledged, QStringList{u"W3:%1/%2"_s.arg(spoiled + 1).arg(m_here)}); // the old one is gone
}

void TestBallotWay::moreBackThanGivenOutIsVoid()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen(m_here + 1);
    t.call(m_here + 1, 0, 0);
    t.blackboard({m_here + 1, 0, 0});
    t.tickAll();
    QVERIFY(!t.why().isEmpty());
    t.page->goOn();
    QVERIFY(!t.lastVote().counted);
    QVERIFY(named<QLabel>(t.page, "faultE2")->isVisible());
    grab(*t.evening.frame, "ballot-void");
    // 重新投票: the vote is taken back and put again.
    named<QPushButton>(t.evening.frame.get(), "takeVoteBack")->click();
    QVERIFY(t.lastVote().withdrawn);
}

void TestBallotWay::tooManyInTheBoxIsSaidBeforeAnyIsCalled()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.nameCrew();
    t.next()->click();
    t.type("back", m_here);
    QVERIFY(!named<QLabel>(t.page, "voidBox")->isVisible());
    t.type("back", m_here + 1);
    QVERIFY(named<QLabel>(t.page, "voidBox")->isVisible());
    QSignalSpy said(t.page, &StagePage::said);
    t.next()->click();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().at(1).toString().contains(QString::number(m_here + 1)));
    QVERIFY(t.why().contains(QString::number(m_here + 1)));
    QCOMPARE(calledOf(t.keptBallot()), 0);
    named<QPushButton>(t.evening.frame.get(), "takeVoteBack")->click();
    QVERIFY(t.lastVote().withdrawn);
}

void TestBallotWay::aMistypedBoxIsSetRight()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen(m_here * 10 + 1); // one digit too many
    t.call(3, 0, 0);
    named<QPushButton>(t.page, "setBoxRight")->click();
    auto *back = named<QLineEdit>(t.page, "back");
    QVERIFY(back->isVisible());
    QCOMPARE(back->text(), QString::number(m_here * 10 + 1));
    QTRY_COMPARE(qApp->focusWidget(), back);
    t.type("back", 2); // fewer than were called
    QVERIFY(!t.why().isEmpty());
    t.next()->click();
    QCOMPARE(t.keptBallot().box.back, std::optional(m_here * 10 + 1));
    t.type("back", 3); // a digit too few: as if all were called
    t.next()->click();
    QCOMPARE(t.keptBallot().box.back, std::optional(3));
    QVERIFY(named<QLineEdit>(t.page, "figure0")->isVisible());
    named<QLineEdit>(t.page, "figure0")->setText(u"3"_s);
    named<QPushButton>(t.page, "setBoxRight")->click();
    named<QPushButton>(t.page, "setBoxRight")->click(); // left as it is
    QCOMPARE(named<QLineEdit>(t.page, "figure0")->text(), u"3"_s);
    named<QPushButton>(t.page, "setBoxRight")->click();
    t.type("back", m_here);
    t.next()->click();
    QCOMPARE(t.keptBallot().box.back, std::optional(m_here));
    QCOMPARE(calledOf(t.keptBallot()), 3); // what was called stays called
    QCOMPARE(t.keptBallot().box.issued, m_here);
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"callPanel"_s);
    t.call(m_here - 3, 0, 0);
    t.blackboard({m_here, 0, 0});
    QVERIFY(!named<QPushButton>(t.page, "setBoxRight")->isVisible());
    t.tickAll();
    t.next()->click();
    QCOMPARE(*t.lastVote().count, (HandCount{m_here, 0, 0}));
    QVERIFY(t.evening.place->book->check()->isSound());
}

void TestBallotWay::aMistypedBoardIsSetRight()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    t.call(m_here - 6, 5, 1);
    auto *right = named<QPushButton>(t.page, "setBoardRight");
    QVERIFY(!right->isVisible());
    t.blackboard({m_here - 5, 4, 1}); // a key beside the right one
    QVERIFY(!t.why().isEmpty());
    right->click();
    auto *reason = named<QLineEdit>(t.page, "boardReason");
    QTRY_COMPARE(qApp->focusWidget(), reason);
    QVERIFY(textOf(t.page, "keptBoard").contains(QString::number(m_here - 5)));
    QVERIFY(!textOf(t.page, "keptBoard").contains(QString::number(m_here - 6))); // the laptop's figures stay hidden
    grab(*t.evening.frame, "ballot-board-right");
    QVERIFY(!t.why().isEmpty()); // not without a word why
    right->click();              // left as it is
    QVERIFY(!reason->isVisible());
    QVERIFY(t.keptBallot().blackboard);
    right->click();
    t.keys("hit 5 for 6");
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    t.goOnByKey();
    QTRY_VERIFY(!t.keptBallot().blackboard);
    QCOMPARE(t.keptBallot().boardTakenBack, QStringList{u"hit 5 for 6"_s});
    QVERIFY(named<QLineEdit>(t.page, "figure0")->isVisible());
    // What was compared once is not made to fit by taking a call back.
    QVERIFY(!named<QPushButton>(t.evening.frame.get(), "takeCallBack")->isVisible());
    QVERIFY(!named<QPushButton>(t.page, "setBoxRight")->isVisible());
    t.blackboard({m_here - 6, 5, 1});
    t.tickAll();
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    t.next()->click();
    QCOMPARE(*t.lastVote().count, (HandCount{m_here - 6, 5, 1}));
    QVERIFY(!named<QPushButton>(t.page, "setBoardRight")->isVisible());
    QVERIFY(t.evening.place->book->check()->isSound());
}

void TestBallotWay::whatWasSaidOfOneBoxIsNotSaidOfTheNext()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    named<QCheckBox>(t.page, "shownEmpty")->setChecked(true);
    named<QCheckBox>(t.page, "secretPlace")->setChecked(true);
    t.type("issued", m_here - 1);
    t.type("spare", 3);
    named<QPushButton>(t.evening.frame.get(), "takeVoteBack")->click();
    t.put(VoteMethod::SecretBallot);
    QVERIFY(!named<QCheckBox>(t.page, "shownEmpty")->isChecked());
    QVERIFY(!named<QCheckBox>(t.page, "secretPlace")->isChecked());
    QVERIFY(named<QLineEdit>(t.page, "issued")->text().isEmpty() && named<QLineEdit>(t.page, "spare")->text().isEmpty());
}

void TestBallotWay::whoComesAfterTheIssueGetsNoPaper()
{
    VotingTable &t = *m_table;
    const VillagerId late = t.hall().attendance().presentMembers().first();
    QVERIFY(t.evening.place->signIn.withdraw(t.hall().attendance().signInOf(late)->id, u"认错了人"_s));
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen(m_here - 1);
    QVERIFY(t.evening.place->signIn.admit(late));
    QCOMPARE(t.present(), m_here);
    QCOMPARE(t.lastVote().snapshot->present, m_here - 1);
    QCOMPARE(t.keptBallot().box.issued, m_here - 1);
}

void TestBallotWay::theCountGoesOnWhereItWas()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    t.keys("1121");
    t.enterAgain();
    t.page->refresh();
    QCOMPARE(textOf(t.page, "calledPapers"), u"4"_s);
    QCOMPARE(textOf(t.page, "leftPapers"), QString::number(m_here - 4));
    t.page->firstControl()->setFocus();
    t.call(m_here - 4, 0, 0);
    named<QLineEdit>(t.page, "figure0")->setText(u"7"_s); // half typed
    QTRY_VERIFY(!t.evening.place->voting.draft(u"vote/%1/blackboard/0"_s.arg(t.lastVote().id.hex())).isEmpty());
}

void TestBallotWay::papersWithNamesAreCalledByName()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::NamedBallot);
    QVERIFY(!named<QCheckBox>(t.page, "secretPlace")->isVisible());
    t.issueAndOpen(m_here - 1); // one keeps theirs
    QVERIFY(!t.keptBallot().box.secretPlace);
    const QString first = textOf(t.page, "signerNow");
    QVERIFY(!first.isEmpty());
    t.key(Qt::Key_Space); // theirs is not here
    QVERIFY(textOf(t.page, "signerNow") != first);
    t.keys("2");
    t.key(Qt::Key_Backspace);
    grab(*t.evening.frame, "ballot-named");
    t.keys("n"); // without a name
    t.keys("0"); // with a name, and
    t.keys("1"); // too many marks
    t.call(m_here - 6, 2, 1);
    const Ballot ballot = t.keptBallot();
    QCOMPARE(calledOf(ballot), m_here - 1);
    QList<SignInId> names;
    for (const CalledPaper &one : ballot.papers) {
        if (one.withdrawn)
            continue;
        QCOMPARE(one.signer.has_value(), one.spoiled != SpoiledBecause::NoName);
        QVERIFY(!one.signer || !names.contains(*one.signer));
        if (one.signer)
            names.append(*one.signer);
    }
    QCOMPARE(names.size(), m_here - 2);
    t.blackboard({m_here - 6, 2, 1}, 2);
    t.tickAll();
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    t.next()->click();
    QCOMPARE(*t.lastVote().count, (HandCount{m_here - 6, 2, 1}));
    const CountReport report = t.evening.place->ballots.countReport(t.lastVote());
    QCOMPARE(report.method, u"记名投票"_s);
    QCOMPARE((QList<int>{report.issued, report.missing(), report.spoiled}), (QList<int>{m_here, 1, 2}));
    QVERIFY(t.evening.place->book->check()->isSound());
    // Of the next secret one nobody is named.
    named<QPushButton>(t.evening.frame.get(), "takeVoteBack")->click();
    t.put(VoteMethod::SecretBallot);
    t.issueAndOpen();
    QVERIFY(!named<QLabel>(t.page, "signerNow")->isVisible());
    t.keys("1n"); // a key of named papers alone
    QCOMPARE(calledOf(t.keptBallot()), 1);
    QVERIFY(!t.keptBallot().papers.last().signer);
}

void TestBallotWay::severalOfSeveral()
{
    VotingTable &t = *m_table;
    const QStringList options{u"先修三组"_s, u"先修四组"_s, u"先修五组"_s};
    t.put(VoteMethod::SecretBallot, QuestionKind::AtMost, options, 2);
    QCOMPARE(t.lastVote().question.options, options);
    t.issueAndOpen();
    for (int paper = 0; paper < m_here; ++paper) {
        t.keys(paper % 2 == 0 ? "12" : "1");
        t.key(Qt::Key_Return);
    }
    const int second = (m_here + 1) / 2;
    const PaperFigures first = firstCount(t.lastVote().question, t.keptBallot());
    QCOMPARE(first.rows, (QList<int>{m_here, second, 0, 0}));
    grab(*t.evening.frame, "ballot-choice");
    t.blackboard({m_here, second, 0, 0});
    QCOMPARE(t.keptBallot().blackboard->rows, first.rows);
}

/// Marks belong to the paper of the name that stands there: who is passed over takes none of them along.
void TestBallotWay::severalOfSeveralWithNames()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::NamedBallot, QuestionKind::AtMost, {u"先修三组"_s, u"先修四组"_s, u"先修五组"_s}, 2);
    t.issueAndOpen(3);
    t.keys("12");
    t.key(Qt::Key_Space);
    const QString second = textOf(t.page, "signerNow");
    t.key(Qt::Key_Return); // nothing is marked on it
    QCOMPARE(calledOf(t.keptBallot()), 0);
    t.keys("13");
    t.key(Qt::Key_Return);
    QVERIFY(textOf(t.page, "signerNow") != second);
    const Ballot ballot = t.keptBallot();
    QCOMPARE(calledOf(ballot), 1);
    QCOMPARE(ballot.papers.first().rows, (QList<int>{0, 2}));
    const QList<SignIn> &all = t.hall().attendance().signIns();
    const auto who = std::ranges::find(all, *ballot.papers.first().signer, &SignIn::id);
    QVERIFY(who != all.end());
    QCOMPARE(t.hall().nameOf(who->villager), second);
}

/// The big screen draws every stroke, says which call was taken back, and tells no result before it is announced. Pulled out in the
/// middle and plugged in again it shows what the book has; the count does not notice.
void TestBallotWay::theHallFollowsTheCount()
{
    VotingTable &t = *m_table;
    auto board = std::make_unique<BoardWindow>(t.hall(), t.evening.clock);
    board->resize(1920, 1080);
    t.put(VoteMethod::SecretBallot);
    QCOMPARE(board->board().kind, HallBoard::Kind::Motion);
    t.issueAndOpen();
    t.call(19, 5, 2);
    QCOMPARE(board->board().kind, HallBoard::Kind::Count);
    QCOMPARE(board->board().lines.at(0).strokes, 19);
    QVERIFY(board->board().verdict.isEmpty());
    grab(*board, "board-count");
    t.key(Qt::Key_Backspace);
    QVERIFY(!board->board().said.isEmpty());
    QCOMPARE(board->board().lines.at(2).strokes, 1);
    grab(*board, "board-taken-back");
    board.reset();
    t.keys("3");
    t.call(m_here - 26, 0, 0);
    board = std::make_unique<BoardWindow>(t.hall(), t.evening.clock);
    board->resize(1920, 1080);
    QCOMPARE(board->board().lines.at(0).strokes, m_here - 7);
    t.blackboard({m_here - 7, 5, 2});
    QCOMPARE(board->board().kind, HallBoard::Kind::Count); // nothing is announced
    t.next()->click();
    QCOMPARE(board->board().kind, HallBoard::Kind::Result);
    grab(*board, "board-result");
}

void TestBallotWay::allByKeyboard()
{
    VotingTable &t = *m_table;
    t.choose("method", int(VoteMethod::SecretBallot));
    t.goOnByKey();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"shownEmpty"_s);
    QCOMPARE(t.lastVote().method, VoteMethod::SecretBallot);
    t.key(Qt::Key_Space);
    QVERIFY(named<QCheckBox>(t.page, "shownEmpty")->isChecked());
    t.nameCrew();
    t.goOnByKey();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"back"_s);
    t.keys(QByteArray::number(m_here).constData());
    t.goOnByKey();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"callPanel"_s);
    t.call(m_here, 0, 0);
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"figure0"_s);
    t.keys(QByteArray::number(m_here).constData());
    for (int row = 0; row < 3; ++row) {
        t.key(Qt::Key_Return);
        t.keys("0");
    }
    t.goOnByKey();
    QTRY_VERIFY(t.keptBallot().blackboard.has_value());
}

void TestBallotWay::readableInBothSizes()
{
    VotingTable &t = *m_table;
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "ballot-wording"), QStringList());
    t.put(VoteMethod::SecretBallot);
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "ballot-issue"), QStringList());
    t.nameCrew();
    t.next()->click();
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "ballot-box"), QStringList());
    t.type("back", m_here);
    t.next()->click();
    t.page->firstControl()->setFocus();
    t.call(12, 5, 2);
    t.keys("0");
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "ballot-call"), QStringList());
    t.keys("1");
    t.page->firstControl()->setFocus();
    t.call(m_here - 20, 0, 0);
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "ballot-blackboard"), QStringList());
    t.blackboard({m_here - 9, 6, 2}, 1);
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "ballot-recount"), QStringList());
}

} // namespace yishibu

using yishibu::TestBallotWay;
YISHIBU_TEST(TestBallotWay)
#include "tst_ballot_way.moc"
