#include "app/meeting/members_beside.h"

#include "app/attendance/eligibility.h"
#include "app/meeting/vote_in_parts.h"
#include "app/minutes/draft_attendance.h"
#include "app/voting/decision.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// 三组 of thirty members of the collective, twelve of whom moved away, and ten adults who are no members.
class TestMembersBeside : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 11, 22};
    QList<Villager> m_villagers;
    QList<Entitled> m_entitled;
    QList<SignIn> m_signIns;
    RuleCard m_body;
    RuleCard m_card; ///< of the matter

    Attendance attendance(std::optional<SessionId> sitting = {}) const { return Attendance::of(m_entitled, m_signIns, sitting); }
    Weights weights() const { return weightsOfMembers(m_card, m_villagers, u"三组"_s, m_day); }
    void come(int from, int until, const SessionId &session)
    {
        const Attendance before = attendance();
        for (int i = from; i < until; ++i) {
            const Capacity capacity = before.isMember(m_villagers.at(i).id) ? Capacity::Member : Capacity::Observer;
            const qint64 rank = m_signIns.size() + 1;
            m_signIns.append({.session = session, .villager = m_villagers.at(i).id, .capacity = capacity, .came = {.rank = rank}});
        }
    }
    VoteSnapshot there(const Vote &vote, const SessionId &session, const Attendance &here) const
    {
        QList<VillagerId> people = here.presentMembers();
        for (const SignIn &one : hereBeside(weights(), vote, session, here))
            people.append(one.villager);
        return weighed(m_card, weights(), people, here.attendedMembers() + cameBeside(weights(), here));
    }

private Q_SLOTS:
    void init()
    {
        const Law law = shippedLawOn(m_day);
        m_body = *law.card({u"group_meeting"_s});
        m_card = cardFor(law.matter(u"group_land"_s), m_body);
        m_villagers.clear();
        m_signIns.clear();
        for (int i = 0; i < 40; ++i) {
            Villager one{.birth = QDate(1970, 1, 1), .group = u"三组"_s, .collectiveMember = i < 30};
            one.standing = i < 18 || i >= 30 ? RegisterStanding::Listed : RegisterStanding::MovedAway;
            m_villagers.append(one);
        }
        m_entitled = eligible(m_body, m_villagers, {}, {}, {}, m_day, u"三组"_s).members;
    }

    /// 20 of 30 must be there and 18 are left in the village: without those who moved away nothing could ever be decided.
    void whoMovedAwayVotesOnTheLandAndIsInNoFigureOfTheMeeting()
    {
        const SessionId evening = SessionId::fresh();
        QCOMPARE(m_entitled.size(), 28); // 18 members, 10 others
        come(0, 18, evening);
        come(30, 40, evening);
        QCOMPARE(there({}, evening, attendance()), (VoteSnapshot{30, 18, 20, 18, VotesBy::CollectiveMembers}));
        QVERIFY(!areEnough(m_card, there({}, evening, attendance())));
        come(18, 20, evening); // two of those who moved away
        const Attendance here = attendance();
        QCOMPARE(here.base(), 28);
        QCOMPARE(here.present(), 28);
        QCOMPARE(here.observing(), 2);
        const VoteSnapshot vote = there({}, evening, here);
        QCOMPARE(vote, (VoteSnapshot{30, 20, 20, 20, VotesBy::CollectiveMembers}));
        QVERIFY(decide(m_card, vote, {.inFavour = 20})->passed);
        QVERIFY(!decide(m_card, vote, {.inFavour = 19, .against = 1})->passed);
        QCOMPARE(membersBeside(weights(), here).size(), 12);
    }

    void whoLeftOrOnlyListensCountsForNothing()
    {
        const SessionId evening = SessionId::fresh();
        come(18, 20, evening);
        m_villagers[20].collectiveMember = false;
        come(20, 21, evening); // moved away and never was a member
        come(22, 23, evening);
        m_signIns.last().left = Moment{};
        const Attendance here = attendance();
        QCOMPARE(hereBeside(weights(), {}, evening, here).size(), 2);
        QCOMPARE(cameBeside(weights(), here).size(), 3); // one of them has gone
        // A vote of everybody knows none of them.
        Weights ofAll;
        ofAll.all = here.base();
        QVERIFY(hereBeside(ofAll, {}, evening, here).isEmpty());
        QVERIFY(membersBeside(ofAll, here).isEmpty());
    }

    void inPartsEachIsCountedOnce()
    {
        const SessionId first = SessionId::fresh();
        const SessionId second = SessionId::fresh();
        come(18, 21, first);
        Vote vote;
        QList<SignInId> counted;
        for (const SignIn &one : hereBeside(weights(), vote, first, attendance(first)))
            counted.append(one.id);
        QCOMPARE(counted.size(), 3);
        putPart(vote, {.session = first, .there = there(vote, first, attendance(first)), .hands = HandCount{3, 0, 0}, .present = counted});
        come(20, 23, second); // one of them came to the first part too
        const Attendance later = attendance(second);
        QCOMPARE(hereBeside(weights(), vote, second, later).size(), 2);
        QCOMPARE(cameBeside(weights(), later).size(), 5);
        QCOMPARE(cameBeside(weights(), later, second).size(), 3);
    }

    void theMinutesNameThem()
    {
        const SessionId evening = SessionId::fresh();
        come(18, 20, evening);
        MinutesSource source;
        source.card = m_body;
        source.members = m_entitled;
        source.signIns = m_signIns;
        Vote vote;
        vote.snapshot = there(vote, evening, attendance());
        vote.present = {m_signIns.first().id};
        source.votes = {vote};
        Minutes minutes;
        layAttendance(source, minutes);
        QCOMPARE(minutes.base, 28);
        QCOMPARE(minutes.present, 0);
        QCOMPARE(minutes.observers.size(), 2);
        QCOMPARE(minutes.observers.at(0).capacity, u"集体成员（只参加集体成员的表决）"_s);
        QCOMPARE(minutes.observers.at(1).capacity, u"旁听"_s); // was out of the room
    }
};

YISHIBU_TEST(TestMembersBeside)
#include "tst_members_beside.moc"
