#include "app/voting/decision.h"
#include "app/voting/method.h"

#include "tests/app/meeting/hall_of_38.h"
#include "tests/support/test_case.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

const RuleCard &card()
{
    static const RuleCard ofLaw = *test::lawOf2025().card(MeetingKind::representatives());
    return ofLaw;
}

VoteSnapshot at(int base, int present)
{
    return snapshotOf(Quorum::of(card(), base, present));
}

} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreThanHalfOfThosePresent()
    {
        const auto passed = decide(card(), at(38, 31), {16, 15, 0});
        QVERIFY(passed && passed->passed);
        QCOMPARE(passed->required, 16);
        QCOMPARE(passed->article, u"村民委员会组织法第三十条"_s);
        QVERIFY(!decide(card(), at(38, 31), {15, 0, 0})->passed);
        QVERIFY(!decide(card(), at(38, 30), {15, 0, 0})->passed);
        QVERIFY(decide(card(), at(38, 30), {16, 0, 0})->passed);
    }

    void silenceWorksAsNotYes()
    {
        const HandCount hands{15, 3, 2};
        QVERIFY(!decide(card(), at(38, 31), hands)->passed);
        QCOMPARE(silentOf(at(38, 31), hands), 11);
        QCOMPARE(endingOf(*decide(card(), at(38, 31), hands)), ItemEnding::NotPassed);
    }

    void ofAllMembersWhereTheCardSaysSo()
    {
        RuleCard all = card();
        all.majorityOf = Denominator::AllMembers;
        QVERIFY(!decide(all, at(38, 31), {19, 0, 0})->passed);
        const auto passed = decide(all, at(38, 31), {20, 0, 0});
        QVERIFY(passed->passed);
        QCOMPARE(passed->required, 20);
        all.majority = Threshold::TwoThirdsOrMore;
        QVERIFY(!decide(all, at(301, 201), {200, 0, 0})->passed);
        QVERIFY(decide(all, at(301, 201), {201, 0, 0})->passed);
    }

    void refusalsCarryTheirFigures()
    {
        const auto refused = [](const VoteSnapshot &snapshot, const HandCount &hands) {
            return decide(card(), snapshot, hands).error();
        };
        const Reason below = refused(at(38, 25), {25, 0, 0});
        QVERIFY(below.is(VotingRefusal::BelowQuorum));
        QCOMPARE(below.figures(), (QList<qint64>{25, 26}));
        QCOMPARE(below.article(), u"村民委员会组织法第三十条"_s);
        const Reason more = refused(at(38, 31), {22, 8, 2});
        QVERIFY(more.is(VotingRefusal::MoreHandsThanPresent));
        QCOMPARE(more.figures(), (QList<qint64>{32, 31}));
        QVERIFY(refused(at(38, 31), {20, -1, 0}).is(VotingRefusal::NegativeFigure));
        QVERIFY(refused(at(38, 31), {0, 0, 0}).is(VotingRefusal::NothingCounted));
        QVERIFY(refused(at(38, 39), {20, 0, 0}).is(VotingRefusal::MorePresentThanBase));
        QVERIFY(refused(at(0, 0), {0, 0, 0}).is(VotingRefusal::BelowQuorum));
        constexpr int most = std::numeric_limits<int>::max();
        QVERIFY(refused(at(38, 31), {most, most, most}).is(VotingRefusal::MoreHandsThanPresent));
    }

    void aSnapshotCannotLowerTheQuorum()
    {
        QVERIFY(decide(card(), VoteSnapshot{38, 10, 5}, {10, 0, 0}).error().is(VotingRefusal::BelowQuorum));
    }

    void aVoteMoreInFavourNeverLoses()
    {
        for (int base = 1; base <= 60; ++base) {
            for (int present = int(needed(card().quorum, base)); present <= base; ++present) {
                bool passedBefore = false;
                for (int yes = 1; yes <= present; ++yes) {
                    const auto decision = decide(card(), at(base, present), {yes, present - yes, 0});
                    QVERIFY(decision);
                    QCOMPARE(decision->passed, 2 * yes > present);
                    QCOMPARE(decision->passed, yes >= decision->required);
                    QVERIFY(decision->passed || !passedBefore);
                    passedBefore = decision->passed;
                }
            }
        }
    }

    void oneMotionAtATime()
    {
        AgendaItem item;
        Vote vote;
        vote.item = item.id;
        vote.motion = u"硬化村道"_s;
        QVERIFY(mayOpenVote(item, u"硬化村道"_s, {}));
        QVERIFY(mayOpenVote(item, u"  "_s, {}).error().is(VotingRefusal::EmptyMotion));
        QVERIFY(mayOpenVote(item, u"改为4米"_s, {vote}).error().is(VotingRefusal::MotionOpen));
        QCOMPARE(openVote({vote}, item.id)->id, vote.id);
        Vote lost = vote;
        lost.counted = Moment{};
        lost.decision = Decision{};
        QVERIFY(mayOpenVote(item, u"改为4米"_s, {lost}));
        Vote won = lost;
        won.decision->passed = true;
        QVERIFY(mayOpenVote(item, u"改为4米"_s, {won}).error().is(VotingRefusal::AlreadyDecided));
        vote.withdrawn = true;
        QVERIFY(mayOpenVote(item, u"改为4米"_s, {vote}));
        item.ending = ItemEnding::Deferred;
        QVERIFY(mayOpenVote(item, u"改为4米"_s, {}).error().is(VotingRefusal::ItemEnded));
    }

    void belowQuorumHandsAreNotCounted()
    {
        Vote vote;
        vote.motion = u"硬化村道"_s;
        const Done refused = mayCount(vote, card(), Quorum::of(card(), 38, 25));
        QVERIFY(refused.error().is(VotingRefusal::BelowQuorum));
        QCOMPARE(refused.error().article(), u"村民委员会组织法第三十条"_s);
        QVERIFY(mayCount(vote, card(), Quorum::of(card(), 38, 26)));
        vote.withdrawn = true;
        QVERIFY(mayCount(vote, card(), Quorum::of(card(), 38, 26)).error().is(VotingRefusal::VoteWithdrawn));
    }

    void whoLeavesAfterTheCountBeganStaysCounted()
    {
        Vote vote;
        vote.motion = u"硬化村道"_s;
        const Quorum gone = Quorum::of(card(), 38, 3);
        QVERIFY(mayFreeze(vote, gone).error().is(VotingRefusal::BelowQuorum));
        vote.snapshot = at(38, 26);
        QVERIFY(!mayCount(vote, card(), gone)); // a snapshot alone is no beginning of the count
        vote.frozen = Moment{};
        QVERIFY(mayCount(vote, card(), gone));
        QCOMPARE(quorumOf(vote, card(), gone).present, 26);
        vote.snapshot = at(38, 25); // whatever a book says, the quorum is worked out anew
        QVERIFY(mayCount(vote, card(), Quorum::of(card(), 38, 38)).error().is(VotingRefusal::BelowQuorum));
    }

    /// Thirty-four signed in, three left: 16 of 31 would do, of 34 it takes 18.
    void ofTwoFiguresTheStricterCounts()
    {
        VoteSnapshot snapshot = at(38, 31);
        snapshot.signedIn = 34;
        const auto hangs = decide(card(), snapshot, {16, 15, 0});
        QVERIFY(!hangs->passed);
        QCOMPARE(hangs->required, 16);
        QCOMPARE(hangs->ofSignedIn, 18);
        const auto passed = decide(card(), snapshot, {18, 13, 0});
        QVERIFY(passed->passed);
        QCOMPARE(passed->ofSignedIn, 0);
        const auto lost = decide(card(), snapshot, {15, 16, 0});
        QVERIFY(!lost->passed);
        QCOMPARE(lost->ofSignedIn, 0); // both figures say no
        RuleCard all = card();
        all.majorityOf = Denominator::AllMembers;
        QVERIFY(decide(all, snapshot, {20, 11, 0})->passed); // those who left count there anyway
        snapshot.signedIn = 0;                               // a vote of before it was kept
        QVERIFY(decide(card(), snapshot, {16, 15, 0})->passed);
    }

    /// 协商一致: nobody of those there objects.
    void aConsensusIsEverybodys()
    {
        const auto asked = [](const VoteSnapshot &there, int objecting, int reserved = 0) {
            return decideByConsensus(card(), there, consensusOf(there, objecting, reserved));
        };
        const auto agreed = asked(at(38, 31), 0);
        QVERIFY(agreed && agreed->passed);
        QCOMPARE(agreed->required, 16); // what the law asks in favour
        const auto against = asked(at(38, 31), 1); // 30 of 31 would pass a motion
        QVERIFY(against && !against->passed);
        // Reservations hinder nothing as long as enough are left without one.
        QVERIFY(asked(at(38, 31), 0, 15)->passed);
        QVERIFY(!asked(at(38, 31), 0, 16)->passed);
        QVERIFY(asked(at(38, 25), 0).error().is(VotingRefusal::BelowQuorum));
        QVERIFY(asked(at(38, 31), 32).error().is(VotingRefusal::MoreHandsThanPresent));
        QVERIFY(asked(at(38, 31), -1).error().is(VotingRefusal::NegativeFigure));
        // Nobody objects, and they are too few of all members.
        RuleCard all = card();
        all.quorum = Threshold::HalfOrMore;
        all.majorityOf = Denominator::AllMembers;
        QVERIFY(!decideByConsensus(all, snapshotOf(Quorum::of(all, 38, 19)), {19, 0, 0})->passed);
        QVERIFY(decideByConsensus(all, snapshotOf(Quorum::of(all, 38, 20)), {20, 0, 0})->passed);
    }

    void theStricterNeverPassesWhatTheOtherDoesNot()
    {
        for (int present = 26; present <= 38; ++present) {
            for (int signedIn = present; signedIn <= 38; ++signedIn) {
                for (int yes = 1; yes <= present; ++yes) {
                    VoteSnapshot snapshot = at(38, present);
                    snapshot.signedIn = signedIn;
                    const auto decision = decide(card(), snapshot, {yes, 0, 0});
                    QCOMPARE(decision->passed, 2 * yes > signedIn);
                    QCOMPARE(decision->ofSignedIn > 0, 2 * yes > present && 2 * yes <= signedIn);
                }
            }
        }
    }
};

YISHIBU_TEST(TestDecision)
#include "tst_decision.moc"
