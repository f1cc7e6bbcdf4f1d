#include "app/voting/tally.h"

#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// 唱票, 画票: paper by paper, each one stroke or more.
class TestTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void papersAreCalledOnceTheyAreBack()
    {
        Ballot ballot = ballotOf(3, std::nullopt);
        QVERIFY(mayCall({}, ballot, {.rows = {0}}).error().is(TallyRefusal::BoxNotCounted));
        QCOMPARE(leftOf(ballot), 0);
        ballot.box.back = 2;
        QCOMPARE(leftOf(ballot), 2);
        QVERIFY(call(ballot, {}, {0}, 2));
        QCOMPARE(calledOf(ballot), 2);
        QCOMPARE(leftOf(ballot), 0);
        const auto more = mayCall({}, ballot, {.rows = {1}});
        QVERIFY(!more && more.error().is(TallyRefusal::NoPaperLeft));
        QCOMPARE(more.error().figures(), QList<qint64>{2});
    }

    /// The stack is the order; a call taken back gives its place to the next.
    void aCallTakenBackGivesItsPlaceAgain()
    {
        Ballot ballot = ballotOf(5, 5);
        QVERIFY(call(ballot, {}, {0}));
        QVERIFY(call(ballot, {}, {1}));
        QCOMPARE(lastCall(ballot)->rows, QList<int>{1});
        takeBack(ballot);
        QCOMPARE(calledOf(ballot), 1);
        QCOMPARE(firstCount({}, ballot), (PaperFigures{.rows = {1, 0, 0}, .papers = 1}));
        QVERIFY(call(ballot, {}, {2}));
        QCOMPARE(lastCall(ballot)->ordinal, 2);
        QCOMPARE(ballot.papers.size(), 3); // what was taken back stays on record
        const QList<CalledPaper> papers = standing(ballot);
        QCOMPARE(papers.size(), 2);
        QCOMPARE(papers.at(0).rows, QList<int>{0});
        QCOMPARE(papers.at(1).rows, QList<int>{2});
        takeBack(ballot);
        takeBack(ballot);
        QVERIFY(lastCall(ballot).error().is(TallyRefusal::NothingCalled));
    }

    /// law-and-paper.md C4: more marks than allowed spoil a paper, fewer do not; one without a mark abstains.
    void marksAreAsManyAsThePaperMayCarry()
    {
        const auto refused = [](const Question &question, const QList<int> &rows) {
            const auto may = mayCall(question, ballotOf(9, 9), {.rows = rows});
            return may ? std::optional<TallyRefusal>() : may.error().code<TallyRefusal>();
        };
        QVERIFY(!refused(motion, {2}));
        QCOMPARE(refused(motion, {0, 1}), TallyRefusal::TooManyMarks);
        QCOMPARE(refused(motion, {0, 2}), TallyRefusal::TooManyMarks);
        QCOMPARE(refused(motion, {}), TallyRefusal::NothingMarked);
        QCOMPARE(refused(motion, {3}), TallyRefusal::NoSuchRow);
        QCOMPARE(refused(motion, {-1}), TallyRefusal::NoSuchRow);
        const Question one = choiceOf(QuestionKind::OneOf, 4);
        QVERIFY(!refused(one, {3}) && !refused(one, {4}));
        QCOMPARE(refused(one, {0, 3}), TallyRefusal::TooManyMarks);
        QCOMPARE(refused(one, {5}), TallyRefusal::NoSuchRow);
        const Question two = choiceOf(QuestionKind::AtMost, 4, 2);
        QVERIFY(!refused(two, {1}) && !refused(two, {0, 3}) && !refused(two, {4}));
        QCOMPARE(refused(two, {0, 1, 2}), TallyRefusal::TooManyMarks);
        QCOMPARE(refused(two, {0, 4}), TallyRefusal::MarkedAndAbstained);
        const Question any = choiceOf(QuestionKind::Approval, 4, 2);
        QVERIFY(!refused(any, {0, 1, 2, 3}));
        QCOMPARE(refused(any, {0, 1, 2, 3, 4}), TallyRefusal::MarkedAndAbstained);
        const auto many = mayCall(two, ballotOf(9, 9), {.rows = {0, 1, 2}});
        QCOMPARE(many.error().figures(), (QList<qint64>{3, 2}));
        QCOMPARE(mayCall(motion, ballotOf(9, 9), {.rows = {3}}).error().figures(), QList<qint64>{4});
    }

    void rowsAreKeptOnceAndInOrder()
    {
        const auto paper = mayCall(choiceOf(QuestionKind::Approval, 4, 2), ballotOf(9, 9), {.ordinal = 7, .rows = {3, 0, 3}, .withdrawn = true});
        QVERIFY(paper);
        QCOMPARE(paper->rows, (QList<int>{0, 3}));
        QCOMPARE(paper->ordinal, 1);
        QVERIFY(!paper->withdrawn);
    }

    void aSpoiledPaperSaysWhy()
    {
        const auto spoiled = [](SpoiledBecause why, const QString &words) {
            return mayCall({}, ballotOf(9, 9), {.rows = {0, 1}, .spoiled = why, .spoiledWords = words});
        };
        QVERIFY(spoiled(SpoiledBecause::TooManyMarks, {})->rows.isEmpty());
        QVERIFY(spoiled(SpoiledBecause::Otherwise, u"  "_s).error().is(TallyRefusal::SpoiledUnnamed));
        QCOMPARE(spoiled(SpoiledBecause::Otherwise, u" 票面撕破 "_s)->spoiledWords, u"票面撕破"_s);
        QVERIFY(spoiled(SpoiledBecause::Unreadable, u"多余"_s)->spoiledWords.isEmpty());
    }

    void whatPapersComeTo()
    {
        const Question two = choiceOf(QuestionKind::AtMost, 3, 2);
        Ballot ballot = ballotOf(50, 50);
        QVERIFY(call(ballot, two, {0, 1}, 20));
        QVERIFY(call(ballot, two, {0}, 15));
        QVERIFY(call(ballot, two, {3}, 4));
        QVERIFY(call(ballot, two, {}, 3));
        QCOMPARE(firstCount(two, ballot), (PaperFigures{.rows = {35, 20, 0, 4}, .spoiled = 3, .papers = 42}));
        QCOMPARE(firstCount(two, ballot, 0), (PaperFigures{.rows = {20, 20, 0, 0}, .papers = 20}));
        QCOMPARE(firstCount(two, ballot, 1), (PaperFigures{.rows = {15, 0, 0, 4}, .spoiled = 1, .papers = 20}));
        QCOMPARE(firstCount(two, ballot, 2), (PaperFigures{.rows = {0, 0, 0, 0}, .spoiled = 2, .papers = 2}));
        QCOMPARE(firstCount(two, ballot, 3).papers, 0);
    }

    void fiveStrokesMakeASign()
    {
        QCOMPARE(strokesOf(0), (Strokes{0, 0}));
        QCOMPARE(strokesOf(4), (Strokes{0, 4}));
        QCOMPARE(strokesOf(5), (Strokes{1, 0}));
        QCOMPARE(strokesOf(23), (Strokes{4, 3}));
        for (int count = 0; count < 300; ++count) {
            QCOMPARE(5 * strokesOf(count).complete + strokesOf(count).rest, count);
            QVERIFY(strokesOf(count).rest < 5);
        }
    }

    void anEndedCountIsLeftAlone()
    {
        Vote vote = voteOn({});
        QVERIFY(mayTally(vote));
        vote.withdrawn = true;
        QVERIFY(mayTally(vote).error().is(TallyRefusal::CountEnded));
        vote.withdrawn = false;
        vote.counted = Moment();
        QVERIFY(mayTally(vote).error().is(TallyRefusal::CountEnded));
    }
};

YISHIBU_TEST(TestTally)
#include "tst_tally.moc"
