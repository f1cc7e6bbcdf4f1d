#include "app/voting/recount.h"

#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

std::optional<RecountCause> causeOf(const Ballot &ballot, const LocalSettings &local = {})
{
    return recountCause(representativesCard(), voteOn(motion), ballot, local);
}

Outcome<RecountedBatch> recount(Ballot &ballot, int batch, const PaperFigures &figures, const Appointee &by = person("复核"))
{
    RecountedBatch counted;
    counted.batch = batch;
    counted.figures = figures;
    counted.by = by;
    const auto may = mayRecount(motion, ballot, counted);
    if (may)
        ballot.recounts.append(*may);
    return may;
}

} // namespace

/// 复核: whether the papers are counted anew, by whom, and what then counts (product.md).
class TestRecount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothCountsComeFirst()
    {
        Ballot ballot = countedMotion(31, 16, 15);
        QCOMPARE(causeOf(ballot), RecountCause::CloseResult);
        const auto blackboard = ballot.blackboard;
        ballot.blackboard.reset();
        QVERIFY(!causeOf(ballot));
        ballot.blackboard = blackboard;
        takeBack(ballot);
        QVERIFY(!causeOf(ballot));
        ballot.box.back.reset();
        QVERIFY(!causeOf(ballot));
    }

    /// 31 there, 16 pass it. 18 pass it by three: two fewer still do, three fewer do not.
    void threeVotesOrFewerAreClose()
    {
        QVERIFY(!causeOf(countedMotion(31, 19, 12)));
        QCOMPARE(causeOf(countedMotion(31, 18, 13)), RecountCause::CloseResult);
        QCOMPARE(causeOf(countedMotion(31, 13, 18)), RecountCause::CloseResult);
        QVERIFY(!causeOf(countedMotion(31, 12, 19)));
        const auto margin = [](int inFavour) {
            return marginOf(representativesCard(), *voteOn(motion).snapshot, motion, {.rows = {inFavour, 31 - inFavour, 0}, .papers = 31});
        };
        QCOMPARE(margin(16), 1);
        QCOMPARE(margin(15), 1);
        QCOMPARE(margin(31), 16);
        QCOMPARE(margin(0), 16);
    }

    /// 34 had signed in: it takes 18 by the stricter figure.
    void theStricterFigureIsTheOneThatIsClose()
    {
        VoteSnapshot there = *voteOn(motion).snapshot;
        there.signedIn = 34;
        const PaperFigures figures{.rows = {18, 13, 0}, .papers = 31};
        QCOMPARE(marginOf(representativesCard(), there, motion, figures), 1);
        RuleCard card = representativesCard();
        card.countsStricter = false;
        QCOMPARE(marginOf(card, there, motion, figures), 3);
    }

    /// 31 there, at most two of four, 16 to be chosen.
    void aChoiceIsCloseWhereOthersWouldBeChosen()
    {
        const Question two = choiceOf(QuestionKind::AtMost, 4, 2);
        const auto margin = [&two](const QList<int> &votes) {
            PaperFigures figures{.rows = votes + QList{0}, .papers = 31};
            return marginOf(representativesCard(), *voteOn(two).snapshot, two, figures);
        };
        QCOMPARE(margin({28, 22, 5, 3}), 7);  // the second one would have to fall below 16
        QCOMPARE(margin({28, 16, 5, 3}), 1);
        QCOMPARE(margin({28, 14, 5, 3}), 2);  // two more choose the second one too
        QCOMPARE(margin({30, 22, 20, 3}), 2); // a tie of the second and third would choose neither
        QCOMPARE(margin({28, 20, 20, 3}), 1); // and one vote breaks it
        // The third reaches what it takes by two, and is not chosen either way.
        QCOMPARE(margin({30, 29, 17, 3}), 12);
        QCOMPARE(margin({0, 0, 0, 0}), 16);
    }

    void differenceComesBeforeAllOtherCauses()
    {
        Ballot ballot = countedMotion(31, 25, 6);
        QVERIFY(!causeOf(ballot));
        QCOMPARE(causeOf(ballot, {.recountAlways = true}), RecountCause::AlwaysHere);
        ballot.asksRecount = true;
        QCOMPARE(causeOf(ballot, {.recountAlways = true}), RecountCause::Asked);
        ballot.blackboard->rows = {24, 7, 0};
        QCOMPARE(causeOf(ballot), RecountCause::CountsDiffer);
        QCOMPARE(firstDifference(motion, firstCount(motion, ballot), *ballot.blackboard), 0);
        ballot.blackboard = PaperFigures{.rows = {25, 5, 0}, .spoiled = 1, .papers = 31};
        QCOMPARE(firstDifference(motion, firstCount(motion, ballot), *ballot.blackboard), 1);
        ballot.blackboard = PaperFigures{.rows = {25, 6, 0}, .spoiled = 1};
        QCOMPARE(firstDifference(motion, firstCount(motion, ballot), *ballot.blackboard), 3);
    }

    void batchesAreOfTwenty()
    {
        QCOMPARE(batchesOf(ballotOf(50, std::nullopt)), 0);
        QCOMPARE(batchesOf(ballotOf(50, 0)), 0);
        QCOMPARE(batchesOf(ballotOf(50, 20)), 1);
        QCOMPARE(batchesOf(ballotOf(50, 21)), 2);
        QCOMPARE(papersIn(ballotOf(50, 21), 0), 20);
        QCOMPARE(papersIn(ballotOf(50, 21), 1), 1);
        QCOMPARE(papersIn(ballotOf(50, 21), 2), 0);
        QCOMPARE(papersIn(ballotOf(50, 21), -1), 0);
        QVERIFY(isRecounted(motion, ballotOf(50, 0)));
    }

    /// A batch that agrees is done; one that does not is counted until two recounts running say the same.
    void onlyWhatDiffersIsCountedOnceMore()
    {
        Ballot ballot = countedMotion(31, 18, 13); // papers 1 to 18 in favour
        QCOMPARE(nextBatch(motion, ballot), 0);
        QCOMPARE(recount(ballot, 0, {.rows = {18, 2, 0}})->attempt, 1);
        QCOMPARE(standingOf(motion, ballot, 0), BatchStanding::Agreed);
        QCOMPARE(nextBatch(motion, ballot), 1);
        QVERIFY(recount(ballot, 0, {.rows = {18, 2, 0}}).error().is(RecountRefusal::BatchDone));
        QVERIFY(recount(ballot, 1, {.rows = {1, 10, 0}}));
        QCOMPARE(standingOf(motion, ballot, 1), BatchStanding::Differs);
        QVERIFY(recount(ballot, 1, {.rows = {2, 9, 0}}));
        QCOMPARE(standingOf(motion, ballot, 1), BatchStanding::Differs);
        QCOMPARE(finalFigures(motion, ballot), firstCount(motion, ballot));
        QCOMPARE(recount(ballot, 1, {.rows = {2, 9, 0}})->attempt, 3);
        QCOMPARE(standingOf(motion, ballot, 1), BatchStanding::Settled);
        QVERIFY(isRecounted(motion, ballot));
        QCOMPARE(finalFigures(motion, ballot), (PaperFigures{.rows = {20, 11, 0}, .papers = 31}));
        QCOMPARE(firstCount(motion, ballot), (PaperFigures{.rows = {18, 13, 0}, .papers = 31}));
    }

    void whatWasCalledAnewIsComparedAgain()
    {
        Ballot ballot = countedMotion(31, 18, 13);
        QVERIFY(recount(ballot, 0, {.rows = {18, 2, 0}}));
        QVERIFY(recount(ballot, 1, {.rows = {0, 10, 1}}));
        QCOMPARE(standingOf(motion, ballot, 1), BatchStanding::Differs);
        takeBack(ballot);
        QVERIFY(call(ballot, motion, {2})); // the last paper had been called wrongly
        QCOMPARE(standingOf(motion, ballot, 1), BatchStanding::Agreed);
        ballot.box.back = 33; // two more were found: the batch is another one
        QCOMPARE(standingOf(motion, ballot, 1), BatchStanding::NotRecounted);
        QCOMPARE(standingOf(motion, ballot, 0), BatchStanding::Agreed);
    }

    void anotherPersonCountsAnew()
    {
        Ballot ballot = countedMotion(31, 18, 13);
        for (const char *first : {"唱票", "计票", "黑板"}) {
            const auto refused = recount(ballot, 0, {.rows = {18, 2, 0}}, person(first));
            QVERIFY(refused.error().is(RecountRefusal::SamePerson));
            QCOMPARE(refused.error().names(), QStringList{QString::fromUtf8(first)});
        }
        QVERIFY(recount(ballot, 0, {.rows = {18, 2, 0}}, Appointee()).error().is(RecountRefusal::NoRecounter));
        QVERIFY(recount(ballot, 0, {.rows = {18, 2, 0}}, person("监票")));
    }

    void figuresOfABatchAreWeighed()
    {
        Ballot ballot = countedMotion(31, 18, 13);
        const auto refused = [&ballot](int batch, const PaperFigures &figures) { return recount(ballot, batch, figures).error(); };
        QCOMPARE(refused(2, {.rows = {0, 0, 0}}), Reason::refusal(RecountRefusal::NoSuchBatch, {3, 2}));
        QVERIFY(refused(-1, {.rows = {0, 0, 0}}).is(RecountRefusal::NoSuchBatch));
        QCOMPARE(refused(0, {.rows = {20, 0}}), Reason::refusal(RecountRefusal::WrongRows, {2, 3}));
        QVERIFY(refused(0, {.rows = {21, -1, 0}}).is(RecountRefusal::NegativeCount));
        QVERIFY(refused(0, {.rows = {21, 0, 0}, .spoiled = -1}).is(RecountRefusal::NegativeCount));
        QCOMPARE(refused(0, {.rows = {18, 2, 0}, .spoiled = 1}), Reason::refusal(RecountRefusal::BatchDoesNotAddUp, {21, 20}));
        QCOMPARE(refused(1, {.rows = {0, 10, 0}}), Reason::refusal(RecountRefusal::BatchDoesNotAddUp, {10, 11}));
    }

    /// Ten papers, at most two marks each.
    void morePapersCarryMoreMarks()
    {
        const Question two = choiceOf(QuestionKind::AtMost, 3, 2);
        const auto fit = [&two](const QList<int> &rows, int spoiled = 0) {
            return figuresFitPapers(two, {.rows = rows, .spoiled = spoiled, .papers = 10});
        };
        QVERIFY(fit({10, 10, 0, 0}));
        QVERIFY(fit({4, 3, 3, 0}));
        QVERIFY(fit({7, 0, 0, 2}, 1));
        QCOMPARE(fit({10, 10, 1, 0}).error().figures(), (QList<qint64>{11, 10})); // 21 marks are of 11 papers
        QCOMPARE(fit({8, 0, 0, 2}, 1).error().figures(), (QList<qint64>{11, 10}));
        QCOMPARE(fit({4, 3, 2, 0}).error().figures(), (QList<qint64>{9, 10})); // the tenth has no mark and no class
        const Question any = choiceOf(QuestionKind::Approval, 3);
        QVERIFY(figuresFitPapers(any, {.rows = {10, 10, 10, 0}, .papers = 10}));
        QVERIFY(!figuresFitPapers(any, {.rows = {11, 0, 0, 0}, .papers = 10}));
        const Question one = choiceOf(QuestionKind::OneOf, 3);
        QVERIFY(figuresFitPapers(one, {.rows = {5, 3, 1, 1}, .papers = 10}));
        QVERIFY(!figuresFitPapers(one, {.rows = {5, 3, 1, 0}, .papers = 10}));
    }
};

YISHIBU_TEST(TestRecount)
#include "tst_recount.moc"
