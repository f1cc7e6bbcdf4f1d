#include "app/voting/paper_count.h"

#include "app/attendance/quorum.h"
#include "app/voting/decision.h"
#include "app/voting/majority.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

/// A vote on paper by what the village sets where the law leaves it open (law-and-paper.md C3 to C5).
class TestPaperCount : public QObject
{
    Q_OBJECT

    const RuleCard m_card = *test::lawOf2025().card(MeetingKind::representatives());
    const VoteSnapshot m_there = snapshotOf(Quorum::of(m_card, 45, 31));

private Q_SLOTS:
    void abstentionsStandAmongTheValidPapersOrBesideThem()
    {
        const PaperCount count{.issued = 31, .voters = 31, .back = 31, .inFavour = 18, .against = 6, .abstained = 5, .spoiled = 2};
        QCOMPARE(validPapers(count, AbstentionClass::AmongValid), 29);
        QCOMPARE(validPapers(count, AbstentionClass::BesideValid), 24);
        // In neither class do they count as in favour: 16 of the 31 there decide.
        for (const auto set : {AbstentionClass::AmongValid, AbstentionClass::BesideValid}) {
            const auto passed = decide(m_card, m_there, count, {.abstentions = set});
            QVERIFY(passed && passed->passed);
            QCOMPARE(passed->required, 16);
            const PaperCount short1{.issued = 31, .voters = 31, .back = 31, .inFavour = 15, .against = 1, .abstained = 15};
            QVERIFY(!decide(m_card, m_there, short1, {.abstentions = set})->passed);
        }
    }

    void theWholeVoteIsTestedAsTheVillageHasSet()
    {
        // One put in no paper; two were folded into one another.
        const PaperCount count{.issued = 31, .voters = 29, .back = 30, .inFavour = 20, .against = 10};
        QVERIFY(decide(m_card, m_there, count, {.wholeVote = WholeVoteTest::BackAtMostIssued})->passed);
        const auto refused = decide(m_card, m_there, count, {.wholeVote = WholeVoteTest::BackAtMostVoted});
        QVERIFY(!refused && refused.error().is(PaperRefusal::WholeVoteVoid));
        QCOMPARE(refused.error().figures(), (QList<qint64>{30, 29}));
        QCOMPARE(refused.error().article(), localSource());
        PaperCount more = count;
        more.back = 32;
        more.against = 12;
        QVERIFY(decide(m_card, m_there, more, {}).error().is(PaperRefusal::WholeVoteVoid));
    }

    void whoVotedHasToBeKnownWhereTheVillageTestsByIt()
    {
        const PaperCount count{.issued = 31, .back = 30, .inFavour = 20, .against = 10};
        QVERIFY(decide(m_card, m_there, count, {})->passed);
        const auto refused = decide(m_card, m_there, count, {.wholeVote = WholeVoteTest::BackAtMostVoted});
        QVERIFY(refused.error().is(PaperRefusal::VotersUnknown));
        QCOMPARE(refused.error().article(), localSource());
        PaperCount tooMany = count; // whoever voted, no more come back than were issued
        tooMany.issued = 29;
        QVERIFY(decide(m_card, m_there, tooMany, {.wholeVote = WholeVoteTest::BackAtMostVoted}).error().is(PaperRefusal::WholeVoteVoid));
        // More who voted than papers issued do not make more papers lawful.
        PaperCount more{.issued = 29, .voters = 31, .back = 30, .inFavour = 20, .against = 10};
        QCOMPARE(decide(m_card, m_there, more, {.wholeVote = WholeVoteTest::BackAtMostVoted}).error().figures(), (QList<qint64>{30, 29}));
    }

    /// Two members are represented in writing: they count as there, so 17 of 33 decide.
    void writtenProxiesHavePapersToo()
    {
        PaperCount count{.issued = 33, .back = 33, .inFavour = 16, .against = 17, .proxies = 2};
        const auto lost = decide(m_card, m_there, count, {});
        QVERIFY(lost && !lost->passed);
        QCOMPARE(lost->required, 17);
        count.inFavour = 17;
        count.against = 16;
        QVERIFY(decide(m_card, m_there, count, {})->passed);
        count.proxies = 1;
        QCOMPARE(decide(m_card, m_there, count, {}).error(), Reason::refusal(PaperRefusal::MoreIssuedThanPresent, {33, 32}));
    }

    void whatIsKeptAreTheThreeFigures()
    {
        QCOMPARE(handsOf(PaperCount{.back = 31, .inFavour = 18, .against = 6, .abstained = 5, .spoiled = 2}), (HandCount{18, 6, 5}));
    }

    void whatDoesNotAddUpIsNotCounted()
    {
        const PaperCount count{.issued = 31, .voters = 31, .back = 31, .inFavour = 20, .against = 10};
        QVERIFY(decide(m_card, m_there, count, {}).error().is(PaperRefusal::DoNotAddUp));
        QVERIFY(decide(m_card, m_there, {.issued = 32, .voters = 31}, {}).error().is(PaperRefusal::MoreIssuedThanPresent));
        QVERIFY(decide(m_card, m_there, {.back = -1}, {}).error().is(VotingRefusal::NegativeFigure));
    }

    /// All spoiled: it stands, and did not pass.
    void spoiledPapersAreOfTheTotalAndNotInFavour()
    {
        const auto spoiled = decide(m_card, m_there, {.issued = 31, .voters = 31, .back = 31, .spoiled = 31}, {});
        QVERIFY(spoiled && !spoiled->passed);
    }
};

YISHIBU_TEST(TestPaperCount)
#include "tst_paper_count.moc"
