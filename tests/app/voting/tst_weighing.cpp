#include "app/voting/weighing.h"

#include "app/voting/decision.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

const QDate day(2026, 11, 22);

/// So many representatives, each for so many households.
QList<Seat> representatives(int count, int households)
{
    QList<Seat> seats;
    for (int i = 0; i < count; ++i)
        seats.append({.villager = VillagerId::fresh(), .body = Body::Representatives, .households = households});
    return seats;
}

QList<VillagerId> holders(const QList<Seat> &seats, int count)
{
    QList<VillagerId> list;
    for (int i = 0; i < count; ++i)
        list.append(seats.at(i).villager);
    return list;
}

RuleCard cardOf(const char *matter, const char *kind = "representatives_meeting", QDate on = day)
{
    const Law law = shippedLawOn(on);
    return cardFor(law.matter(QString::fromLatin1(matter)), *law.card({QString::fromLatin1(kind)}));
}

QString noName(const VillagerId &)
{
    return u"熊婷婷"_s;
}

} // namespace

/// 一事一议筹资筹劳 before 村民代表会议 counts households, and what 村民代表 decide by law counts them alone (law-and-paper.md A3).
class TestWeighing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 260 households need 174 stood for (A2), and of those stood for more than half.
    void raisingMoneyCountsTheHouseholdsStoodFor_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::newRow("the law of 2025") << day;
        QTest::newRow("the law of 2018") << QDate(2024, 6, 1);
        QTest::newRow("between them") << QDate(2025, 6, 1);
    }

    void raisingMoneyCountsTheHouseholdsStoodFor()
    {
        QFETCH(QDate, on);
        const RuleCard card = cardOf("fund_labour_raising", "representatives_meeting", on);
        QCOMPARE(card.votesBy, VotesBy::HouseholdsStoodFor);
        QList<Seat> seats = representatives(29, 6); // 174
        seats += representatives(10, 8);            // 80 more: 254 of 260
        const Weights weights = weightsOf(card, 44, seats, 260, on);
        QCOMPARE(weights.all, 260);
        const VoteSnapshot there = weighed(card, weights, holders(seats, 29), holders(seats, 29));
        QCOMPARE(there.base, 260);
        QCOMPARE(there.present, 174);
        QCOMPARE(there.quorum, 174);
        QVERIFY(areEnough(card, there));
        const auto passed = decide(card, there, {.inFavour = 88});
        QVERIFY(passed && passed->passed);
        QCOMPARE(passed->required, 88);
        QCOMPARE(passed->article, u"国办发〔2007〕4号"_s);
        QVERIFY(!decide(card, there, {.inFavour = 87, .against = 87})->passed); // half is not more than half
        // One representative fewer: 168 of 260 are no two thirds, though 28 of 39 representatives are.
        const auto few = decide(card, weighed(card, weights, holders(seats, 28), {}), {.inFavour = 168});
        QVERIFY(!few && few.error().is(VotingRefusal::HouseholdsBelowQuorum));
        QCOMPARE(few.error().figures(), (QList<qint64>{168, 174}));
        QCOMPARE(few.error().article(), u"国办发〔2007〕4号"_s);
        const auto more = decide(card, there, {.inFavour = 175});
        QVERIFY(!more && more.error().is(VotingRefusal::MoreHouseholdsThanStoodFor));
    }

    /// Decided by 村民会议 itself the hands of its own mode count: of persons more than half of 843 there, of households two
    /// thirds of 260; more than half of those there.
    void theAssemblyDecidesItByItsOwnCount()
    {
        const RuleCard persons = cardOf("fund_labour_raising", "villagers_assembly");
        QCOMPARE(persons.votesBy, VotesBy::Members);
        const Weights everyone = weightsOf(persons, 843, representatives(39, 6), 260, day);
        QCOMPARE(everyone.all, 843);
        QVERIFY(areEnough(persons, {843, 422}));
        QVERIFY(!areEnough(persons, {843, 421}));
        QCOMPARE(decide(persons, {843, 422, 422}, {.inFavour = 212})->required, 212);
        const RuleCard households = cardOf("fund_labour_raising", "villagers_assembly_households");
        QCOMPARE(households.votesBy, VotesBy::Members); // each of them signs for a household already
        QVERIFY(areEnough(households, {260, 174}));
        QVERIFY(!areEnough(households, {260, 173}));
        QVERIFY(decide(households, {260, 174, 174}, {.inFavour = 88})->passed);
        QVERIFY(!decide(households, {260, 174, 174}, {.inFavour = 87})->passed);
    }

    /// Two who name one household as theirs bring it once, whoever of them is there.
    void aHouseholdNamedTwiceCountsOnce()
    {
        const RuleCard card = cardOf("fund_labour_raising");
        const QList<Seat> seats = representatives(3, 10);
        const HouseholdId shared = HouseholdId::fresh();
        QList<HouseholdStoodFor> named;
        for (int i = 0; i < 2; ++i) {
            named.append({.seat = seats.at(i).id, .household = shared, .words = u"叶平"_s});
            named.append({.seat = seats.at(i).id, .household = HouseholdId::fresh(), .words = u"罗文"_s});
        }
        const Weights weights = weightsOf(card, 3, seats, 29, day, named);
        const auto who = [&seats](int i) { return seats.at(i).villager; };
        QCOMPARE(weights.sumOf({who(0), who(2)}), 20);
        QCOMPARE(weights.sumOf({who(1), who(2)}), 20); // it is not lost where the first stays away
        QCOMPARE(weights.sumOf({who(0), who(1)}), 19);
        QCOMPARE(weights.stoodFor, 29);
        QVERIFY(mayWeigh(weights, card, {who(0), who(1)}, noName)); // 30 by the figures would be more than there are
        const Weights hands = weights.amongThese({who(0), who(1), who(2)});
        QCOMPARE(hands.of.value(who(0)) + hands.of.value(who(1)) + hands.of.value(who(2)), 29);
        QCOMPARE(weightsOf(card, 3, seats, 30, day).sumOf({who(0), who(1)}), 20); // nobody named any
        named[2].withdrawn = true;
        QCOMPARE(weightsOf(card, 3, seats, 30, day, named).sumOf({who(0), who(1)}), 20);
    }

    void whomTheCommitteeAddsStandsForNoHousehold()
    {
        const RuleCard card = cardOf("fund_labour_raising");
        QList<Seat> seats = representatives(2, 10);
        const Seat member{.villager = VillagerId::fresh(), .body = Body::VillagersCommittee, .post = u"委员"_s};
        // A representative who sits on the committee too stands for their households once.
        const Seat both{.villager = seats.first().villager, .body = Body::VillagersCommittee, .post = u"主任"_s};
        seats += {member, both};
        const Weights weights = weightsOf(card, 3, seats, 30, day);
        QCOMPARE(weights.sumOf({seats.at(0).villager, seats.at(1).villager, member.villager}), 20);
        QVERIFY(weights.unsaid.isEmpty());
    }

    void withoutTheRegisterNothingIsWeighed()
    {
        const RuleCard card = cardOf("fund_labour_raising");
        QList<Seat> seats = representatives(3, 10);
        seats.last().households = 0;
        const Weights weights = weightsOf(card, 3, seats, 30, day);
        QVERIFY(mayWeigh(weights, card, holders(seats, 2), noName)); // who is away is not asked
        const Done unsaid = mayWeigh(weights, card, holders(seats, 3), noName);
        QVERIFY(!unsaid && unsaid.error().is(WeighingRefusal::HouseholdsNotSaid));
        QCOMPARE(unsaid.error().names(), QStringList{u"熊婷婷"_s});
        QCOMPARE(unsaid.error().article(), u"国办发〔2007〕4号"_s);
        // Each household counts once: together they cannot stand for more than there are.
        const Done more = mayWeigh(weightsOf(card, 3, representatives(3, 11), 32, day), card, {}, noName);
        QVERIFY(!more && more.error().is(WeighingRefusal::MoreThanThereAre));
        QCOMPARE(more.error().figures(), (QList<qint64>{33, 32}));
    }

    /// 农村土地承包法 art. 28, 52: two thirds of 村民代表. A committee member who is none has no voice in it and is in no base.
    void landIsDecidedByRepresentativesAlone_data()
    {
        QTest::addColumn<QString>("matter");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("article");
        QTest::newRow("art. 28") << u"land_readjustment"_s << day << u"农村土地承包法第二十八条"_s;
        QTest::newRow("art. 52") << u"contracting_to_outsiders"_s << day << u"农村土地承包法第五十二条"_s;
        QTest::newRow("art. 63") << u"construction_land_transfer"_s << day << u"土地管理法第六十三条"_s;
        QTest::newRow("art. 28 before 2025") << u"land_readjustment"_s << QDate(2024, 6, 1) << u"农村土地承包法第二十八条"_s;
        QTest::newRow("art. 19 before 2025") << u"collective_land_plan"_s << QDate(2024, 6, 1) << u"农村土地承包法第十九条"_s;
    }

    void landIsDecidedByRepresentativesAlone()
    {
        QFETCH(QString, matter);
        QFETCH(QDate, on);
        QFETCH(QString, article);
        const RuleCard card = cardOf(matter.toLatin1().constData(), "representatives_meeting", on);
        QCOMPARE(card.votesBy, VotesBy::Representatives);
        QList<Seat> seats = representatives(39, 6);
        QList<VillagerId> here = holders(seats, 39);
        for (int i = 0; i < 5; ++i) {
            seats.append({.villager = VillagerId::fresh(), .body = Body::VillagersCommittee, .post = u"委员"_s});
            here.append(seats.last().villager);
        }
        const Weights weights = weightsOf(card, 44, seats, 260, on);
        const VoteSnapshot there = weighed(card, weights, here, here);
        QCOMPARE(there.base, 39);
        QCOMPARE(there.present, 39);
        const auto passed = decide(card, there, {.inFavour = 26});
        QVERIFY(passed && passed->passed);
        QCOMPARE(passed->required, 26); // two thirds of 39; of all 44 it would be 30
        QCOMPARE(passed->article, article);
        QVERIFY(!decide(card, there, {.inFavour = 25, .against = 14})->passed);
        // Before the members' assembly, or 村民会议, two thirds of all members.
        const char *whole = on < QDate(2025, 5, 1) ? "villagers_assembly" : "members_assembly";
        const RuleCard members = cardOf(matter.toLatin1().constData(), whole, on);
        QCOMPARE(members.votesBy, VotesBy::Members);
        QCOMPARE(members.majorityOf, Denominator::AllMembers);
        QVERIFY(decide(members, {301, 201, 201}, {.inFavour = 201})->passed);
        QVERIFY(!decide(members, {301, 300, 201}, {.inFavour = 200})->passed);
    }

    /// RCEO 64: a group's land is decided by its members of the collective: of 60 adults 48 are, and 32 of them are needed.
    void landOfAGroupIsDecidedByItsMembers_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::newRow("the law of 2025") << day;
        QTest::newRow("the first day of the collective law") << QDate(2025, 5, 1);
    }

    void landOfAGroupIsDecidedByItsMembers()
    {
        QFETCH(QDate, on);
        QList<Villager> villagers;
        for (int i = 0; i < 60; ++i)
            villagers.append({.birth = QDate(1970, 1, 1), .group = u"三组"_s, .collectiveMember = i < 48});
        const auto first = [&villagers](int count) {
            QList<VillagerId> list;
            for (int i = 0; i < count; ++i)
                list.append(villagers.at(i).id);
            return list;
        };
        villagers.append({.birth = QDate(1970, 1, 1), .group = u"四组"_s, .collectiveMember = true}); // of another group
        villagers.append({.birth = on.addYears(-17), .group = u"三组"_s, .collectiveMember = true});  // under age
        villagers.append({.birth = QDate(1970, 1, 1), .group = u"三组"_s, .collectiveMember = true,
                          .incapacity = {.from = QDate(2025, 1, 1), .source = u"判决书"_s, .until = {}, .untilSource = {}}});
        const RuleCard card = cardOf("group_land", "group_meeting", on);
        QCOMPARE(card.votesBy, VotesBy::CollectiveMembers);
        const Weights weights = weightsOfMembers(card, villagers, u"三组"_s, on);
        QCOMPARE(weights.all, 48);
        const VoteSnapshot there = weighed(card, weights, first(60), first(60));
        QCOMPARE(there, (VoteSnapshot{48, 48, 32, 48, VotesBy::CollectiveMembers}));
        const auto passed = decide(card, there, {.inFavour = 32});
        QVERIFY(passed && passed->passed);
        QCOMPARE(passed->required, 32); // of all 60 it would be 40
        QCOMPARE(passed->article, u"农村集体经济组织法第六十四条"_s);
        QVERIFY(!decide(card, there, {.inFavour = 31, .against = 17})->passed);
        // 32 members are enough to decide, if all of them agree; 31 with any number of others are not.
        QVERIFY(decide(card, weighed(card, weights, first(32), first(32)), {.inFavour = 32})->passed);
        const QList<VillagerId> few = first(60).mid(17); // 31 members, 12 others
        const auto tooFew = decide(card, weighed(card, weights, few, few), {.inFavour = 31});
        QVERIFY(!tooFew && tooFew.error().is(VotingRefusal::BelowQuorum));
        QCOMPARE(tooFew.error().figures(), (QList<qint64>{31, 32}));
        // By households it is not decided at all.
        const Law law = shippedLawOn(on);
        const Done refused = mayGoBefore(*law.matter(u"group_land"_s), *law.card({u"household_assembly"_s}));
        QVERIFY(!refused && refused.error().is(MatterRefusal::ByMembersOnly));
        QCOMPARE(refused.error().article(), u"农村集体经济组织法第六十四条"_s);
        // What is no land or property of the group's is decided by everybody of it.
        QCOMPARE(cardOf("group_welfare", "group_meeting", on).votesBy, VotesBy::Members);
    }

    /// 46 of them on the day of the meeting, whoever died before it is entered from its paper.
    void whoDiedSinceWasAMemberOnThatDay()
    {
        const QDate meetingDay(2026, 11, 5);
        QList<Villager> villagers;
        for (int i = 0; i < 46; ++i)
            villagers.append({.birth = QDate(1970, 1, 1), .group = u"三组"_s, .collectiveMember = true});
        villagers.first().standing = RegisterStanding::Died;
        villagers.first().standingFrom = QDate(2026, 11, 15);
        const RuleCard card = cardOf("group_land", "group_meeting", day);
        QCOMPARE(weightsOfMembers(card, villagers, u"三组"_s, meetingDay).all, 46);
        QCOMPARE(weightsOfMembers(card, villagers, u"三组"_s, QDate(2026, 11, 15)).all, 45);
        villagers.first().standingFrom = {};
        QCOMPARE(weightsOfMembers(card, villagers, u"三组"_s, meetingDay).all, 45);
    }

    /// Of 48 members the register does not say of six when they were born: 28 of 42 would be enough, and it may take 32 of 48.
    void membersOfUnknownAgeAreSettledFirst()
    {
        QList<Villager> villagers;
        for (int i = 0; i < 48; ++i)
            villagers.append({.birth = i < 42 ? QDate(1970, 1, 1) : QDate(), .group = u"三组"_s, .collectiveMember = true});
        villagers.append({.group = u"三组"_s, .standing = RegisterStanding::Died, .collectiveMember = true});
        villagers.append({.group = u"四组"_s, .collectiveMember = true});
        villagers.append({.group = u"三组"_s}); // no member, whatever their age
        const RuleCard card = cardOf("group_land", "group_meeting");
        const Weights open = weightsOfMembers(card, villagers, u"三组"_s, day);
        QCOMPARE(open.all, 42);
        const Done refused = mayWeigh(open, card, {}, noName); // here or not
        QVERIFY(!refused && refused.error().is(WeighingRefusal::BirthNotSaid));
        QCOMPARE(refused.error().figures(), QList<qint64>{6});
        QCOMPARE(refused.error().names().size(), 6);
        QCOMPARE(refused.error().article(), u"农村集体经济组织法第六十四条"_s);
        for (int i = 42; i < 48; ++i)
            villagers[i].birth = i == 47 ? day.addYears(-17) : QDate(1980, 1, 1);
        const Weights settled = weightsOfMembers(card, villagers, u"三组"_s, day);
        QVERIFY(mayWeigh(settled, card, {}, noName));
        QCOMPARE(settled.all, 47); // one of them is a child
        QCOMPARE(weighed(card, settled, {}, {}).quorum, 32);
    }

    /// Until the collective law the organic law alone spoke of it: the group's adults, or its households.
    void landOfAGroupBeforeTheCollectiveLaw()
    {
        const QDate before(2025, 4, 30);
        QCOMPARE(cardOf("group_land", "group_meeting", before).votesBy, VotesBy::Members);
        const Law law = shippedLawOn(before);
        QVERIFY(mayGoBefore(*law.matter(u"group_land"_s), *law.card({u"household_assembly"_s})));
    }
};

YISHIBU_TEST(TestWeighing)
#include "tst_weighing.moc"
