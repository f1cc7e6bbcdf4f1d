#include "app/voting/ballot_check.h"
#include "app/voting/ballot_stage.h"

#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

QStringList faults(const Ballot &ballot, const BallotSurroundings &around = surroundings(), const Vote &vote = voteOn(motion))
{
    return told(faultsOf(vote, ballot, around));
}

void recountAll(Ballot &ballot)
{
    for (int batch = 0; batch < batchesOf(ballot); ++batch) {
        RecountedBatch counted;
        counted.batch = batch;
        counted.figures = firstCount(motion, ballot, batch);
        counted.by = person("复核");
        ballot.recounts.append(mayRecount(motion, ballot, counted).value());
    }
}

} // namespace

/// law-and-paper.md C5: sums that do not fit are coded errors, unlikely ones coded warnings.
class TestBallotCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeCountCloses()
    {
        QCOMPARE(faults(whole()), QStringList());
        QCOMPARE(doubts(whole()), QStringList());
        QVERIFY(mayClose(voteOn(motion), whole(), surroundings()));
        const PaperCount count = paperCountOf(motion, whole());
        QCOMPARE(count, (PaperCount{.issued = 31, .back = 31, .inFavour = 20, .against = 8, .abstained = 2, .spoiled = 1}));
        QVERIFY(decide(representativesCard(), *voteOn(motion).snapshot, count, {})->passed);
    }

    void noMoreIssuedThanPresentWithTheirProxies()
    {
        Ballot ballot = countedMotion(32, 20, 11);
        QCOMPARE(faults(ballot), QStringList{u"E1 32 31"_s});
        BallotSurroundings around = surroundings();
        around.proxies = 1;
        QCOMPARE(faults(ballot, around), QStringList());
        QVERIFY(mayClose(voteOn(motion), ballot, around));
        ballot.box.issued = 33;
        QCOMPARE(faults(ballot, around), QStringList{u"E1 33 32"_s});
    }

    void moreBackThanIssuedIsVoid()
    {
        Ballot ballot = countedMotion(30, 20, 11);
        QCOMPARE(faults(ballot), QStringList{u"E2 31 30"_s});
        const Done refused = mayClose(voteOn(motion), ballot, surroundings());
        QCOMPARE(refused.error(), Reason::refusal(BallotRefusal::Faulty, {31, 30}, localSource(), {u"E2"_s}));
        ballot.box.issued = 31;
        QCOMPARE(faults(ballot), QStringList());
    }

    /// 浙江, 上海, 天津, 河北: no more than put a paper in.
    void theVillageMayTestByThoseWhoVoted()
    {
        BallotSurroundings around = surroundings();
        around.local.wholeVote = WholeVoteTest::BackAtMostVoted;
        Ballot ballot = whole();
        QCOMPARE(faults(ballot, around), QStringList{u"E12"_s});
        QCOMPARE(mayClose(voteOn(motion), ballot, around).error().article(), localSource());
        ballot.box.voters = 30;
        QCOMPARE(faults(ballot, around), QStringList{u"E2 31 30"_s});
        ballot.box.voters = 31;
        QCOMPARE(faults(ballot, around), QStringList());
        ballot.box.voters = 40; // nobody put in a paper that was not issued
        ballot.box.issued = 30;
        QCOMPARE(faults(ballot, around), QStringList{u"E2 31 30"_s});
    }

    void theBoxIsCountedAndEveryPaperCalled()
    {
        Ballot ballot = whole();
        ballot.box.back.reset();
        QCOMPARE(faults(ballot), QStringList{u"E3"_s});
        ballot = whole();
        takeBack(ballot);
        takeBack(ballot);
        QCOMPARE(faults(ballot), QStringList{u"E4 2"_s});
        // Called before the box was counted anew and came to less.
        ballot = whole();
        ballot.box.back = 30;
        QCOMPARE(faults(ballot), QStringList{u"E5 31 30"_s});
    }

    void aPaperInTwoClassesDoesNotAddUp()
    {
        Ballot ballot = whole();
        ballot.papers.first().rows = {0, 1}; // as a book could have it that somebody wrote into
        ballot.blackboard = firstCount(motion, ballot);
        QCOMPARE(faults(ballot), QStringList{u"E5 32 31"_s});
    }

    void theBlackboardIsASecondCount()
    {
        Ballot ballot = whole();
        ballot.blackboard.reset();
        QCOMPARE(faults(ballot), QStringList{u"E6"_s});
        ballot.blackboard = PaperFigures{.rows = {20, 9, 1}, .spoiled = 1, .papers = 31};
        QCOMPARE(faults(ballot), QStringList{u"E7 1 8 9"_s});
        ballot.blackboard = PaperFigures{.rows = {20, 8, 2}, .spoiled = 0, .papers = 30};
        QCOMPARE(faults(ballot), QStringList{u"E7 3 1 0"_s});
        // Nothing is compared while papers are left.
        takeBack(ballot);
        QCOMPARE(faults(ballot), QStringList{u"E4 1"_s});
    }

    /// Whoever typed it hit another key: that is taken back with a reason, and the blackboard is typed as it stands.
    void aMistypedBoardIsTakenBackBeforeAnyRecount()
    {
        const Vote vote = voteOn(motion);
        Ballot ballot = whole();
        const PaperFigures right = *ballot.blackboard;
        ballot.blackboard->rows = {19, 9, 2};
        QCOMPARE(mayCountBlackboard(vote, ballot, right).error(), Reason::refusal(BoxRefusal::BoardStands)); // never typed over
        QCOMPARE(mayTakeBoardBack(vote, ballot, u"  "_s).error(), Reason::refusal(BoxRefusal::NoReason));
        QVERIFY(mayTakeBoardBack(vote, ballot, u"多按一键"_s));
        ballot.blackboard.reset();
        ballot.boardTakenBack = {u"多按一键"_s};
        QVERIFY(wereCompared(ballot));
        QCOMPARE(faults(ballot), QStringList{u"E6"_s}); // nothing is announced while it is missing
        QCOMPARE(stageOf(vote, ballot, representativesCard(), {}), BallotStage::Blackboard);
        QCOMPARE(mayTakeBoardBack(vote, ballot, u"多按一键"_s).error(), Reason::refusal(BoxRefusal::NoBoard));
        QVERIFY(mayCountBlackboard(vote, ballot, right));
        ballot.blackboard = right;
        QCOMPARE(faults(ballot), QStringList());
        ballot.blackboard->rows = {19, 9, 2};
        recountAll(ballot);
        QCOMPARE(mayTakeBoardBack(vote, ballot, u"多按一键"_s).error(), Reason::refusal(BoxRefusal::BoardRecounted));
        Vote ended = vote;
        ended.counted = Moment();
        QVERIFY(mayTakeBoardBack(ended, whole(), u"多按一键"_s).error().is(TallyRefusal::CountEnded));
    }

    /// Whoever stood at the blackboard was wrong: the recount says what the laptop said.
    void aRecountIsFinishedBatchByBatch()
    {
        Ballot ballot = whole();
        ballot.blackboard->rows = {19, 9, 2};
        RecountedBatch counted;
        counted.batch = 1;
        counted.figures = {.rows = {0, 8, 2}, .spoiled = 1};
        counted.by = person("复核");
        ballot.recounts.append(mayRecount(motion, ballot, counted).value());
        QCOMPARE(faults(ballot), QStringList{u"E8 1 2"_s});
        counted.batch = 0;
        counted.figures = {.rows = {19, 1, 0}};
        ballot.recounts.append(mayRecount(motion, ballot, counted).value());
        QCOMPARE(faults(ballot), QStringList{u"E8 1 2"_s}); // it differs
        counted.figures = {.rows = {20, 0, 0}};
        ballot.recounts.append(mayRecount(motion, ballot, counted).value());
        QCOMPARE(faults(ballot), QStringList());
        QVERIFY(mayClose(voteOn(motion), ballot, surroundings()));
    }

    void aCloseOrAskedRecountIsOpenUntilItIsDone()
    {
        Ballot close = countedMotion(31, 18, 13);
        QCOMPARE(faults(close), QStringList{u"E8 2 2"_s});
        recountAll(close);
        QCOMPARE(faults(close), QStringList());
        Ballot asked = whole();
        asked.asksRecount = true;
        QCOMPARE(faults(asked), QStringList{u"E8 2 2"_s});
        BallotSurroundings always = surroundings();
        always.local.recountAlways = true;
        QCOMPARE(faults(whole(), always), QStringList{u"E8 2 2"_s});
        // What was begun is finished, though what asked for it fell away.
        asked.recounts = close.recounts.mid(0, 1);
        asked.asksRecount = false;
        QCOMPARE(faults(asked), QStringList{u"E8 2 2"_s}); // 18 and 2, where 20 were called
    }

    void callerClerkAndScrutineerAreTheLeast()
    {
        Ballot ballot = whole();
        ballot.crew = {};
        QCOMPARE(faults(ballot), (QStringList{u"E9"_s, u"E10"_s, u"E11"_s}));
        ballot.crew.caller = person("唱票");
        ballot.crew.tallyClerk = Appointee(); // nobody named
        ballot.crew.headScrutineer = person("总监票");
        QCOMPARE(faults(ballot), QStringList{u"E10"_s});
    }

    void allThatIsWrongIsToldAndTheFirstRefuses()
    {
        Ballot ballot = countedMotion(32, 20, 11);
        ballot.box.back = 33;
        ballot.blackboard.reset();
        ballot.crew.caller.reset();
        QCOMPARE(faults(ballot), (QStringList{u"E1 32 31"_s, u"E2 33 32"_s, u"E4 2"_s, u"E6"_s, u"E9"_s}));
        QCOMPARE(mayClose(voteOn(motion), ballot, surroundings()).error(), Reason::refusal(BallotRefusal::Faulty, {32, 31}, {}, {u"E1"_s}));
    }

    void doubtsAreTakenNoteOfBeforeTheClose()
    {
        Ballot ballot = whole();
        ballot.box.shownEmpty = false;
        ballot.box.forged = 1;
        const auto refused = [&ballot] { return mayClose(voteOn(motion), ballot, surroundings()); };
        QCOMPARE(refused().error(), Reason::refusal(BallotRefusal::Unnoticed, {}, {}, {u"W5"_s, u"W9"_s}));
        ballot.acknowledged = {u"W9:1"_s, u"W1:30/31"_s};
        QCOMPARE(refused().error(), Reason::refusal(BallotRefusal::Unnoticed, {}, {}, {u"W5"_s}));
        ballot.acknowledged.append(u"W5"_s);
        QVERIFY(refused());
        // No error can be acknowledged away.
        ballot.acknowledged.append(u"E9"_s);
        ballot.crew.caller.reset();
        QVERIFY(refused().error().is(BallotRefusal::Faulty));
    }

    /// Whoever took note of three spoiled papers has not taken note of eight.
    void aNoticeIsOfTheFiguresItSpokeOf()
    {
        Ballot ballot = countedMotion(31, 20, 6, 1, 4);
        const auto doubtsNow = [&ballot] { return doubtsOf(voteOn(motion), ballot, surroundings()); };
        const auto closed = [&ballot] { return mayClose(voteOn(motion), ballot, surroundings()); };
        QCOMPARE(doubts(ballot), QStringList{u"W3 4 31"_s});
        ballot.acknowledged = {noticeOf(doubtsNow().first())};
        QCOMPARE(ballot.acknowledged, QStringList{u"W3:4/31"_s});
        QVERIFY(closed());
        takeBack(ballot);
        takeBack(ballot);
        QVERIFY(call(ballot, motion, {2}, 2)); // two of them were readable after all
        ballot.blackboard = firstCount(motion, ballot);
        QCOMPARE(doubts(ballot), QStringList());
        QCOMPARE(standingNotices(doubtsNow(), ballot.acknowledged), QStringList());
        ballot = countedMotion(31, 20, 2, 1, 8);
        ballot.acknowledged = {u"W3:4/31"_s, u"W3"_s};
        QCOMPARE(closed().error(), Reason::refusal(BallotRefusal::Unnoticed, {}, {}, {u"W3"_s}));
        const QStringList noted = standingNotices(doubtsNow(), ballot.acknowledged + QStringList{u"W3:8/31"_s});
        QCOMPARE(noted, QStringList{u"W3:8/31"_s});
        ballot.acknowledged = noted;
        QVERIFY(closed());
    }

    /// Another person on the crew is another doubt; a blank in a name parts nothing.
    void aNoticeIsOfTheNamesItSpokeOf()
    {
        Ballot ballot = whole();
        ballot.crew.caller = person("周 镇长");
        ballot.crew.tallyClerk = person("周 镇长");
        QCOMPARE(noticeOf(doubtsOf(voteOn(motion), ballot, surroundings()).first()), u"W7:周镇长"_s);
        QCOMPARE(codeOfNotice(u"W7:周镇长"_s), u"W7"_s);
        ballot.acknowledged = {u"W7:周镇长"_s};
        QVERIFY(mayClose(voteOn(motion), ballot, surroundings()));
        ballot.crew.caller = ballot.crew.tallyClerk = person("刘长河");
        QVERIFY(mayClose(voteOn(motion), ballot, surroundings()).error().is(BallotRefusal::Unnoticed));
    }

    void whatEndedOrCannotBeIsNotClosed()
    {
        Vote vote = voteOn(motion);
        vote.counted = Moment();
        QVERIFY(mayClose(vote, whole(), surroundings()).error().is(TallyRefusal::CountEnded));
        BallotSurroundings around = surroundings();
        around.proxies = -1;
        QVERIFY(!mayClose(voteOn(motion), whole(), around));
    }

    void codesAreRead()
    {
        QCOMPARE(codeOf(BallotFault::MoreIssuedThanPresent), u"E1"_s);
        QCOMPARE(codeOf(BallotDoubt::NoSecretPlace), u"W11"_s);
        QCOMPARE(faultOfCode(u"E4"_s), BallotFault::PapersUncalled);
        QCOMPARE(faultOfCode(u"E12"_s), BallotFault::VotersUnknown);
        QVERIFY(!faultOfCode(u"E13"_s) && !faultOfCode(u"W1"_s) && !faultOfCode({}));
    }
};

YISHIBU_TEST(TestBallotCheck)
#include "tst_ballot_check.moc"
