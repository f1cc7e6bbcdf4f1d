#include "app/voting/named_paper.h"

#include "app/voting/ballot_stage.h"
#include "app/voting/method.h"
#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

Vote namedVote(int present = 31, const Question &question = {})
{
    Vote vote = voteOn(question, present, present + 7);
    vote.method = VoteMethod::NamedBallot;
    for (int i = 0; i < present; ++i)
        vote.present.append(SignInId::fresh());
    return vote;
}

CalledPaper paper(const std::optional<SignInId> &signer, const QList<int> &rows, std::optional<SpoiledBecause> spoiled = {})
{
    CalledPaper one;
    one.rows = rows;
    one.spoiled = spoiled;
    one.signer = signer;
    return one;
}

/// Calls it as the desk does: asks, then keeps.
Done call(const Vote &vote, Ballot &ballot, const CalledPaper &one)
{
    const auto may = mayCall(vote.question, ballot, one);
    if (!may)
        return std::unexpected(may.error());
    if (const Done bears = mayBear(vote, ballot, *may); !bears)
        return bears;
    ballot.papers.append(*may);
    return {};
}

} // namespace

/// 记名投票: the papers of a box with the names on them, tested like those of a secret one (law-and-paper.md C1 to C6).
class TestNamedPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperBearsTheNameOfSomebodyThere()
    {
        const Vote vote = namedVote();
        Ballot ballot = ballotOf(31, 31);
        QVERIFY(call(vote, ballot, paper(vote.present.at(4), {0})));
        QVERIFY(call(vote, ballot, paper({}, {0})).error().is(NamedPaperRefusal::NameMissing));
        QVERIFY(call(vote, ballot, paper({}, {}, SpoiledBecause::Unreadable)).error().is(NamedPaperRefusal::NameMissing));
        QVERIFY(call(vote, ballot, paper(SignInId::fresh(), {0})).error().is(NamedPaperRefusal::NotThere));
        QVERIFY(call(vote, ballot, paper(vote.present.at(4), {1})).error().is(NamedPaperRefusal::CalledAlready));
        QVERIFY(call(vote, ballot, paper(vote.present.at(5), {}, SpoiledBecause::TooManyMarks)));
        QVERIFY(call(vote, ballot, paper(vote.present.at(5), {0})).error().is(NamedPaperRefusal::CalledAlready));
        QVERIFY(call(vote, ballot, paper({}, {}, SpoiledBecause::NoName)));
        QVERIFY(call(vote, ballot, paper({}, {}, SpoiledBecause::NoName))); // another one
        QVERIFY(call(vote, ballot, paper(vote.present.at(6), {}, SpoiledBecause::NoName)).error().is(NamedPaperRefusal::NameMissing));
        QCOMPARE(withoutPaper(vote, ballot).size(), 29);
        QCOMPARE(firstCount(motion, ballot), (PaperFigures{{1, 0, 0}, 3, 4}));
    }

    void aSecretPaperIsNobodys()
    {
        Vote vote = namedVote();
        vote.method = VoteMethod::SecretBallot;
        Ballot ballot = ballotOf(31, 31);
        QVERIFY(call(vote, ballot, paper(vote.present.first(), {0})).error().is(NamedPaperRefusal::SecretPaper));
        QVERIFY(call(vote, ballot, paper({}, {}, SpoiledBecause::NoName)).error().is(NamedPaperRefusal::SecretPaper));
        QVERIFY(call(vote, ballot, paper({}, {0})));
    }

    void aCallTakenBackGivesTheNameAgain()
    {
        const Vote vote = namedVote();
        Ballot ballot = ballotOf(31, 31);
        QVERIFY(call(vote, ballot, paper(vote.present.at(2), {1})));
        takeBack(ballot);
        QCOMPARE(withoutPaper(vote, ballot), vote.present);
        QVERIFY(call(vote, ballot, paper(vote.present.at(2), {0})));
        QCOMPARE(firstCount(motion, ballot).rows, (QList<int>{1, 0, 0}));
    }

    void papersAreNotWeighed()
    {
        QVERIFY(mayUse(VoteMethod::NamedBallot, {}, {.by = VotesBy::HouseholdsStoodFor}).error().is(MethodRefusal::PapersCannotBeWeighed));
        QVERIFY(mayUse(VoteMethod::RollCall, {}, {.by = VotesBy::HouseholdsStoodFor}));
    }

    /// Each stage of the box, and each fault, as of a secret ballot.
    void theBoxIsTestedLikeASecretOne()
    {
        const Vote vote = namedVote();
        const auto stage = [&vote](const Ballot &ballot) { return stageOf(vote, ballot, representativesCard(), {}); };
        QCOMPARE(stage({}), BallotStage::Issue);
        Ballot ballot = ballotOf(31, {});
        QCOMPARE(stage(ballot), BallotStage::Cast);
        QVERIFY(mayCountBox(vote, ballot, {.issued = 31, .back = 30}));
        ballot.box.back = 30;
        for (int i = 0; i < 30; ++i)
            QVERIFY(call(vote, ballot, i == 29 ? paper({}, {}, SpoiledBecause::NoName) : paper(vote.present.at(i), {i < 21 ? 0 : 1})));
        QCOMPARE(told(faultsOf(vote, ballot, surroundings())), QStringList{u"E6"_s});
        ballot.blackboard = PaperFigures{{20, 9, 0}, 1, 30};
        QCOMPARE(told(faultsOf(vote, ballot, surroundings())), QStringList{u"E7 0 21 20"_s});
        ballot.blackboard = firstCount(motion, ballot);
        QVERIFY(mayClose(vote, ballot, surroundings()));
        Ballot tooMany = ballot;
        tooMany.box.issued = 29;
        QCOMPARE(told(faultsOf(vote, tooMany, surroundings())), QStringList{u"E2 30 29"_s});
        tooMany.box.issued = 32;
        QCOMPARE(told(faultsOf(vote, tooMany, surroundings())), QStringList{u"E1 32 31"_s});
        Ballot nobody = ballot;
        nobody.crew = {};
        QCOMPARE(told(faultsOf(vote, nobody, surroundings())), (QStringList{u"E9"_s, u"E10"_s, u"E11"_s}));
        BallotSurroundings byVoters = surroundings();
        byVoters.local.wholeVote = WholeVoteTest::BackAtMostVoted;
        QCOMPARE(told(faultsOf(vote, ballot, byVoters)), QStringList{u"E12"_s});
    }

    /// Whatever is called and taken back in whatever order: nobody has two papers, and names, spoiled and left come to those back.
    void namesAndPapersFitThroughAnyEvening()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const Vote vote = namedVote(random.bounded(3, 40));
            const int there = int(vote.present.size());
            Ballot ballot = ballotOf(there, random.bounded(1, there + 1));
            for (int step = 0; step < 120; ++step) {
                const SignInId who = vote.present.at(random.bounded(there));
                const int what = random.bounded(8);
                if (what == 0)
                    takeBack(ballot);
                else if (what == 1)
                    (void)call(vote, ballot, paper({}, {}, SpoiledBecause::NoName));
                else if (what == 2)
                    (void)call(vote, ballot, paper(who, {}, SpoiledBecause::WrongMark));
                else
                    (void)call(vote, ballot, paper(who, {random.bounded(3)}));
                QList<SignInId> names;
                int nameless = 0;
                const QList<CalledPaper> called = standing(ballot);
                for (const CalledPaper &one : called) {
                    nameless += one.signer ? 0 : 1;
                    QVERIFY(one.signer || one.spoiled == SpoiledBecause::NoName);
                    if (one.signer) {
                        QVERIFY(!names.contains(*one.signer) && vote.present.contains(*one.signer));
                        names.append(*one.signer);
                    }
                }
                QCOMPARE(names.size() + withoutPaper(vote, ballot).size(), there);
                QCOMPARE(int(names.size()) + nameless + leftOf(ballot), *ballot.box.back);
            }
        }
    }
};

YISHIBU_TEST(TestNamedPaper)
#include "tst_named_paper.moc"
