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
        QVERIFY(!isCountedInParts(Vote(), m_parts)); // put in the last part: one count, of those who are in it
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

    void handsThatWereNotKeptAreNoNought()
    {
        come(0, 6, 0);
        come(6, 12, 1);
        Vote vote;
        countPart(vote, 0, {.inFavour = 6});
        countPart(vote, 1, {.inFavour = 6});
        QVERIFY(mayAddUp(vote, m_parts));
        vote.parts[0].hands.reset();
        const Done refused = mayAddUp(vote, m_parts);
        QVERIFY(!refused && refused.error().is(VotingRefusal::PartWithoutHands));
        QCOMPARE(refused.error().figures(), QList<qint64>{1});
        vote.parts.removeFirst(); // put in the second part for the first time
        QVERIFY(mayAddUp(vote, m_parts));
    }

    void theBodyItselfIsAskedAlsoWhereHouseholdsAreCounted()
    {
        const Law law = lawOf2025();
        const RuleCard body = *law.card({u"representatives_meeting"_s});
        const RuleCard counted = cardFor(law.matter(u"fund_labour_raising"_s), body);
        QCOMPARE(counted.votesBy, VotesBy::HouseholdsStoodFor);
        while (m_members.size() < 44)
            m_members.append({.villager = VillagerId::fresh(), .capacity = {}, .household = {}});
        come(0, 15, 0);
        come(15, 28, 1);
        Vote vote;
        for (int part = 0; part < 2; ++part) {
            // Those of the first part stand for 110 households of 264, those of the second for 70: 180, and it takes 176.
            putPart(vote, {.session = session(part),
                           .there = {.base = 264, .present = part == 0 ? 110 : 70, .quorum = 176, .signedIn = 180,
                                     .by = VotesBy::HouseholdsStoodFor},
                           .hands = HandCount{.inFavour = 70},
                           .present = countedHere(vote, session(part), attendance())});
        }
        QVERIFY(decide(counted, *vote.snapshot, handsOf(vote.parts))->passed);
        const Done tooFew = isBodyThere(body, vote, attendance());
        QVERIFY(!tooFew && tooFew.error().is(VotingRefusal::BelowQuorum));
        QCOMPARE(tooFew.error().figures(), (QList<qint64>{28, 30}));
        QCOMPARE(tooFew.error().article(), u"村民委员会组织法第三十条"_s);
        come(28, 30, 1);
        PartCount second = vote.parts.last();
        second.present = countedHere(vote, session(1), attendance());
        putPart(vote, second);
        QVERIFY(isBodyThere(body, vote, attendance()));
    }

    /// 32 of 48 members of the collective decide on the group's land, though the group has 60 adults (RCEO art. 64).
    void whereTheMembersOfTheCollectiveDecideTheirGroupIsNotAsked()
    {
        const Law law = lawOf2025();
        const RuleCard body = *law.card({u"group_meeting"_s});
        const RuleCard counted = cardFor(law.matter(u"group_land"_s), body);
        QVERIFY(!isBodyAsked(counted.votesBy));
        while (m_members.size() < 60)
            m_members.append({.villager = VillagerId::fresh(), .capacity = {}, .household = {}});
        come(0, 20, 0);
        come(20, 32, 1);
        Vote vote;
        for (int part = 0; part < 2; ++part) {
            const int here = part == 0 ? 20 : 12;
            putPart(vote, {.session = session(part),
                           .there = {.base = 48, .present = here, .quorum = 32, .signedIn = 32, .by = counted.votesBy},
                           .hands = HandCount{.inFavour = here},
                           .present = countedHere(vote, session(part), attendance())});
        }
        QVERIFY(isBodyThere(body, vote, attendance()));
        QVERIFY(decide(counted, *vote.snapshot, handsOf(vote.parts))->passed);
    }

    void whoWentHomeWithTheFirstPartIsNotInTheSecond()
    {
        const RuleCard card = *lawOf2025().card({u"villagers_assembly"_s});
        come(0, 20, 0);
        QCOMPARE(Attendance::of(m_members, m_signIns, session(0)).present(), 20);
        come(0, 1, 1);
        come(20, 21, 1);
        const Attendance second = Attendance::of(m_members, m_signIns, session(1));
        QCOMPARE(second.present(), 2);
        QCOMPARE(second.presentMembers(), (QList<VillagerId>{m_members.first().villager, m_members.last().villager}));
        QCOMPARE(cameTo(session(1), second).size(), 2);
        QCOMPARE(second.attendedMembers().size(), 21); // 实到 of the whole meeting stays
        Vote vote;
        vote.motion = u"同意硬化三组道路"_s;
        const Quorum quorum = Quorum::of(card, second.base(), second.present());
        QVERIFY(mayFreeze(vote, quorum).error().is(VotingRefusal::BelowQuorum));
    }

    void whoWasInAnEarlierPartSignsInAgain()
    {
        come(0, 2, 0);
        QVERIFY(Attendance::of(m_members, m_signIns, session(0)).admit(m_members.first().villager).error().is(AttendanceRefusal::AlreadyHere));
        Attendance second = Attendance::of(m_members, m_signIns, session(1));
        QVERIFY(!second.isHere(m_members.first().villager));
        QVERIFY(second.leftOpen(m_members.first().villager) == m_signIns.first());
        QCOMPARE(*second.admit(m_members.first().villager), Capacity::Member);
        second.put({.session = session(1), .villager = m_members.first().villager});
        QCOMPARE(second.present(), 1);
        QVERIFY(second.admit(m_members.first().villager).error().is(AttendanceRefusal::AlreadyHere));
        SignIn gone = m_signIns.first();
        gone.left = Moment{};
        second.put(gone);
        QCOMPARE(second.present(), 1);
        QVERIFY(!second.leftOpen(m_members.first().villager));
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
