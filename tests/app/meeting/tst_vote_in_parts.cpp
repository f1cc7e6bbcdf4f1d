#include "app/meeting/vote_in_parts.h"

#include "app/voting/decision.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// A meeting held in parts (分片): each part is counted apart, each person once, and the sum of all decides.
class TestVoteInParts : public QObject
{
    Q_OBJECT

    QList<MeetingPart> m_parts;
    QList<Entitled> m_members;
    QList<SignIn> m_signIns;

    Attendance attendance() const { return Attendance::of(m_members, m_signIns); }
    const SessionId &session(int part) const { return m_parts.at(part).session.id; }
    void come(int from, int until, int part)
    {
        for (int i = from; i < until; ++i)
            m_signIns.append({.session = session(part), .villager = m_members.at(i).villager});
    }
    /// The hands of one part, of all who are in it.
    void countPart(Vote &vote, int part, const HandCount &hands) const
    {
        const QList<SignInId> here = countedHere(vote, session(part), attendance());
        const int counted = int(membersOf(here, attendance()).size());
        putPart(vote, {.session = session(part),
                       .there = {.base = 21, .present = counted, .quorum = 11, .signedIn = int(attendance().attendedMembers().size())},
                       .hands = hands,
                       .present = here});
    }

private Q_SLOTS:
    void init()
    {
        m_parts.clear();
        m_members.clear();
        m_signIns.clear();
        for (int i = 0; i < 21; ++i)
            m_members.append({.villager = VillagerId::fresh(), .capacity = {}, .household = {}});
        const QDateTime evening(QDate(2026, 11, 22), QTime(19, 30));
        m_parts = {{{.ordinal = 1}, evening, {}}, {{.ordinal = 2}, {}, {}}};
    }

    void whileAnotherPartIsToComeNothingIsDecided()
    {
        QVERIFY(isPartToCome(m_parts));
        QVERIFY(isCountedInParts(Vote(), m_parts));
        m_parts[1].openedAt = m_parts[0].openedAt.addDays(1);
        QVERIFY(!isPartToCome(m_parts));
        QVERIFY(!isCountedInParts(Vote(), m_parts)); // put when all are here: one count of all
        QVERIFY(!isPartToCome({m_parts.first()}));
    }

    void theSumDecidesThoughNoPartAloneWouldBeEnough()
    {
        const Law law = lawOf2025();
        const RuleCard card = *law.card({u"villagers_assembly"_s});
        come(0, 6, 0);
        come(6, 12, 1);
        Vote vote;
        countPart(vote, 0, {.inFavour = 4, .against = 2});
        QVERIFY(isCountedInParts(vote, m_parts));
        // Six of 21 are not more than half.
        QVERIFY(decide(card, *vote.snapshot, handsOf(vote.parts)).error().is(VotingRefusal::BelowQuorum));
        countPart(vote, 1, {.inFavour = 3, .against = 1, .abstained = 2});
        QCOMPARE(vote.snapshot->base, 21);
        QCOMPARE(vote.snapshot->present, 12);
        QCOMPARE(vote.present.size(), 12);
        QCOMPARE(handsOf(vote.parts), (HandCount{7, 3, 2}));
        const auto decision = decide(card, *vote.snapshot, handsOf(vote.parts));
        QVERIFY(decision && decision->passed);
        QCOMPARE(decision->required, 7);
        // The same part again stands instead of what it was.
        countPart(vote, 1, {.inFavour = 2, .against = 4});
        QCOMPARE(vote.parts.size(), 2);
        QVERIFY(!decide(card, *vote.snapshot, handsOf(vote.parts))->passed);
    }

    void whoComesToBothPartsIsCountedOnce()
    {
        come(0, 6, 0);
        Vote vote;
        countPart(vote, 0, {.inFavour = 6});
        // Two leave the first and come to the second; one of them had gone before the count.
        m_signIns[0].left = Moment{};
        come(0, 1, 1);
        come(6, 10, 1);
        const QList<SignInId> here = countedHere(vote, session(1), attendance());
        QCOMPARE(here.size(), 4);
        QVERIFY(!membersOf(here, attendance()).contains(m_members.first().villager));
        countPart(vote, 1, {.inFavour = 4});
        QCOMPARE(vote.snapshot->present, 10);
        QCOMPARE(vote.snapshot->signedIn, 10);
    }

    void whoLeftBeforeTheCountOfTheirPartIsThereInTheNext()
    {
        come(0, 3, 0);
        m_signIns[0].left = Moment{};
        Vote vote;
        countPart(vote, 0, {.inFavour = 2});
        QCOMPARE(vote.parts.first().there.present, 2);
        come(0, 1, 1);
        countPart(vote, 1, {.inFavour = 1});
        QCOMPARE(vote.snapshot->present, 3);
        QCOMPARE(vote.snapshot->signedIn, 3); // nobody twice
    }
};

YISHIBU_TEST(TestVoteInParts)
#include "tst_vote_in_parts.moc"
