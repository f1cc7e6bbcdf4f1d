#include "app/discussion/discussion_record.h"
#include "app/discussion/lot.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// Who sits with whom: by 村民小组, by a lot that can be drawn again, by hand.
class TestGrouping : public QObject
{
    Q_OBJECT

    static QList<ToGroup> people(int count, const QStringList &villagerGroups = {})
    {
        QList<ToGroup> all;
        for (int i = 0; i < count; ++i)
            all.append({.villagerGroup = villagerGroups.isEmpty() ? QString() : villagerGroups.at(i % villagerGroups.size())});
        return all;
    }

    static QList<QList<VillagerId>> idsOf(const QList<FormedGroup> &groups)
    {
        QList<QList<VillagerId>> all;
        for (const FormedGroup &group : groups) {
            QList<VillagerId> ids;
            for (const ToGroup &person : group.people)
                ids.append(person.who);
            all.append(ids);
        }
        return all;
    }

    /// What every way of grouping keeps: each person in one group, and nobody in two.
    static bool everybodyOnce(const QList<ToGroup> &people, const QList<FormedGroup> &groups)
    {
        QList<VillagerId> seen;
        for (const QList<VillagerId> &ids : idsOf(groups))
            seen += ids;
        if (seen.size() != people.size())
            return false;
        return std::ranges::all_of(people, [&seen](const ToGroup &one) { return seen.count(one.who) == 1; });
    }

    static int difference(const QList<FormedGroup> &groups)
    {
        const auto [least, most] = std::ranges::minmax_element(groups, {}, [](const FormedGroup &group) { return group.people.size(); });
        return int(most->people.size() - least->people.size());
    }

private Q_SLOTS:
    void theGeneratorIsTheOneThatIsPublished()
    {
        LotGenerator nought{0};
        QCOMPARE(nought.next(), Q_UINT64_C(0xE220A8397B1DCDAF));
        QCOMPARE(nought.next(), Q_UINT64_C(0x6E789E6AA1B965F4));
        QCOMPARE(nought.next(), Q_UINT64_C(0x06C45D188009454F));
        LotGenerator other{1234567};
        QCOMPARE(other.next(), Q_UINT64_C(6457827717110365317));
        QCOMPARE(other.next(), Q_UINT64_C(3203168211198807973));
    }

    void aLotIsFair()
    {
        // Of all seeds of the hat, each of four people stands at each place about as often.
        std::array<std::array<int, 4>, 4> times{};
        for (int seed = 0; seed < 24000; ++seed) {
            const QList<int> order = lotOrder(4, seed);
            for (int place = 0; place < 4; ++place)
                ++times[size_t(order.at(place))][size_t(place)];
        }
        for (const auto &person : times) {
            for (const int often : person)
                QVERIFY2(often > 5700 && often < 6300, qPrintable(QString::number(often)));
        }
        LotGenerator lot{7};
        for (int i = 0; i < 1000; ++i)
            QVERIFY(lot.nextBelow(3) < 3);
        QCOMPARE(lotOrder(0, 5), QList<int>());
        QCOMPARE(lotOrder(1, 5), QList<int>{0});
    }

    void theSameSeedDrawsTheSameGroups()
    {
        QRandomGenerator dice(20261122);
        int different = 0;
        for (int round = 0; round < 200; ++round) {
            const QList<ToGroup> all = people(2 + dice.bounded(80));
            const int groups = 2 + dice.bounded(int(qMin(all.size() - 1, qsizetype(12))));
            const int seed = dice.bounded(lotSeeds);
            const auto drawn = groupsByLot(all, qMin(groups, int(all.size())), seed);
            QVERIFY(drawn);
            QVERIFY(everybodyOnce(all, *drawn));
            QVERIFY(difference(*drawn) <= 1);
            QCOMPARE(idsOf(*groupsByLot(all, int(drawn->size()), seed)), idsOf(*drawn));
            different += idsOf(*groupsByLot(all, int(drawn->size()), (seed + 1) % lotSeeds)) != idsOf(*drawn) ? 1 : 0;
        }
        QVERIFY2(different > 150, qPrintable(QString::number(different)));
    }

    /// A draw that was made once comes out the same in every later program, and in any other language: these are the figures of
    /// ten lines of Python.
    void aDrawOfThisEveningStaysAsItWas()
    {
        const QList<ToGroup> all = people(10);
        const auto drawn = groupsByLot(all, 3, 482913);
        QCOMPARE(drawn->first().name, u"第一组"_s);
        QStringList places;
        for (const FormedGroup &group : *drawn) {
            QStringList in;
            for (const ToGroup &person : group.people)
                in.append(QString::number(std::ranges::find(all, person.who, &ToGroup::who) - all.cbegin()));
            places.append(in.join(u' '));
        }
        QCOMPARE(places.join(u'|'), u"2 6 1 9|7 4 5|8 3 0"_s);
    }

    void hostsStayAtTheirTables()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 100; ++round) {
            const QList<ToGroup> all = people(9 + dice.bounded(40));
            QHash<VillagerId, int> hosts;
            for (int table = 0; table < 3; ++table)
                hosts.insert(all.at(table * 2).who, table);
            const auto drawn = groupsByLot(all, 3, dice.bounded(lotSeeds), hosts);
            QVERIFY(drawn && everybodyOnce(all, *drawn) && difference(*drawn) <= 1);
            for (int table = 0; table < 3; ++table)
                QVERIFY(idsOf(*drawn).at(table).contains(all.at(table * 2).who));
        }
        // Two hosts of one table: one of them is drawn like everybody, and nobody is lost.
        const QList<ToGroup> all = people(8);
        const auto drawn = groupsByLot(all, 2, 1, {{all[0].who, 0}, {all[1].who, 0}, {all[2].who, 9}});
        QVERIFY(everybodyOnce(all, *drawn) && difference(*drawn) <= 1);
    }

    void villagerGroupsSitTogetherInTheirOrder()
    {
        QList<ToGroup> all = people(11, {u"十组"_s, u"二组"_s, u"一组"_s});
        all.append(people(3)); // the register knows no group of theirs
        const auto groups = groupsByVillagerGroup(all);
        QVERIFY(groups && everybodyOnce(all, *groups));
        QCOMPARE(groups->size(), 3);
        QCOMPARE(groups->at(0).name, u"一组"_s);
        QCOMPARE(groups->at(2).name, u"十组"_s);
        QCOMPARE(groups->at(0).people.size() + groups->at(1).people.size() + groups->at(2).people.size(), 14);
        QVERIFY(groups->at(0).people.size() >= 4); // the smallest was filled up first
        QVERIFY(groupsByVillagerGroup(people(9, {u"三组"_s})).error().is(GroupingRefusal::OneGroupOnly));
        QCOMPARE(groupsByVillagerGroup(people(9, {u"三组"_s})).error().names(), QStringList{u"三组"_s});
        QVERIFY(groupsByVillagerGroup(people(9)).error().is(GroupingRefusal::OneGroupOnly));
        QVERIFY(groupsByVillagerGroup(people(1)).error().is(GroupingRefusal::TooFewPeople));
    }

    void whatCannotBeDrawnIsRefused()
    {
        QVERIFY(groupsByLot(people(1), 2, 0).error().is(GroupingRefusal::TooFewPeople));
        QVERIFY(groupsByLot(people(9), 1, 0).error().is(GroupingRefusal::TooFewGroups));
        QCOMPARE(groupsByLot(people(3), 4, 0).error().figures(), (QList<qint64>{4, 3}));
        QVERIFY(groupsByLot(people(9), 3, -1).error().is(GroupingRefusal::SeedOutOfRange));
        QVERIFY(groupsByLot(people(9), 3, lotSeeds).error().is(GroupingRefusal::SeedOutOfRange));
        QVERIFY(groupsByHand(people(3), 4).error().is(GroupingRefusal::TooManyGroups));
        const QList<ToGroup> all = people(7);
        const auto byHand = groupsByHand(all, 3);
        QVERIFY(everybodyOnce(all, *byHand) && difference(*byHand) == 1);
        QCOMPARE(usualGroups(3), 2);
        QCOMPARE(usualGroups(31), 3);
        QCOMPARE(usualGroups(46), 5);
    }

    void whoComesLateSitsWithTheirOwnOrWithTheFewest()
    {
        GroupingRound round{.method = GroupingMethod::ByVillagerGroup};
        QList<DiscussionGroup> groups;
        QHash<GroupId, int> sizes;
        for (int i = 1; i <= 3; ++i) {
            groups.append({.round = round.id, .ordinal = i, .name = QStringList{u"一组"_s, u"二组"_s, u"三组"_s}.at(i - 1)});
            sizes.insert(groups.last().id, i == 1 ? 9 : 4);
        }
        QCOMPARE(groupForLate(round, u"一组"_s, groups, sizes), groups[0].id);
        QCOMPARE(groupForLate(round, u"七组"_s, groups, sizes), groups[1].id); // the first of the smallest
        QCOMPARE(groupForLate(round, {}, groups, sizes), groups[1].id);
        round.method = GroupingMethod::ByLot;
        QCOMPARE(groupForLate(round, u"一组"_s, groups, sizes), groups[1].id);
        sizes[groups[1].id] = 5;
        QCOMPARE(groupForLate(round, u"一组"_s, groups, sizes), groups[2].id);
        QVERIFY(!groupForLate(round, u"一组"_s, {}, {}));
    }

    void twoPeopleLeadAGroup()
    {
        const test::VillageInText village = test::twelveVillagers();
        const Roster roster(village.villagers, village.households);
        QList<SignIn> came;
        for (const QString &name : {u"张守义"_s, u"王建国"_s, u"赵桂兰"_s, u"陈志强"_s})
            came.append({.villager = village.named(name).id});
        const Attendance attendance({village.named(u"张守义"_s).id}, came);
        const GroupingRoundId round = GroupingRoundId::fresh();
        DiscussionGroup first{.round = round, .ordinal = 1, .name = u"第一组"_s, .facilitator = village.named(u"王建国"_s).id};
        DiscussionGroup second{.round = round, .ordinal = 2, .name = u"第二组"_s};
        QVERIFY(mayLead(first, {first, second}, attendance, roster));

        first.noteTaker = first.facilitator;
        const Done both = mayLead(first, {first, second}, attendance, roster);
        QVERIFY(both.error().is(GroupingRefusal::LeadsAndWrites));
        QCOMPARE(both.error().names(), QStringList{u"王建国"_s});
        first.noteTaker = village.named(u"赵桂兰"_s).id;
        QVERIFY(mayLead(first, {first, second}, attendance, roster));

        second.noteTaker = village.named(u"赵桂兰"_s).id;
        const Done twice = mayLead(second, {first, second}, attendance, roster);
        QVERIFY(twice.error().is(GroupingRefusal::LeadsAnother));
        QCOMPARE(twice.error().names(), (QStringList{u"赵桂兰"_s, u"第一组"_s}));
        second.round = GroupingRoundId::fresh(); // in another round they may
        QVERIFY(mayLead(second, {first, second}, attendance, roster));
        second.noteTaker = village.named(u"吴永福"_s).id;
        QVERIFY(mayLead(second, {first, second}, attendance, roster).error().is(GroupingRefusal::NotHere));

        const Appointee chair = village.named(u"张守义"_s).id;
        QCOMPARE(hintsOf(first, chair), QList<GroupHint>());
        QCOMPARE(hintsOf(DiscussionGroup(), chair), (QList<GroupHint>{GroupHint::NoFacilitator, GroupHint::NoNoteTaker}));
        first.facilitator = chair.villager;
        QCOMPARE(hintsOf(first, chair), QList<GroupHint>{GroupHint::FacilitatorIsChair});
    }

    void anItemStandsAtItsLastRound()
    {
        const AgendaItemId item = AgendaItemId::fresh();
        const SessionId session = SessionId::fresh();
        DiscussionRecord record;
        QVERIFY(!record.roundOf(item, session) && record.groupsOf(GroupingRoundId::fresh()).isEmpty());
        for (int ordinal = 1; ordinal <= 2; ++ordinal) {
            record.rounds.append({.session = session, .item = item, .ordinal = ordinal, .method = GroupingMethod::ByLot});
            record.groups.append({.round = record.rounds.last().id, .ordinal = 1});
            record.places.append({.round = record.rounds.last().id, .group = record.groups.last().id});
        }
        record.rounds.append({.item = AgendaItemId::fresh()});
        QCOMPARE(record.roundOf(item, session)->ordinal, 2);
        QVERIFY(!record.roundOf(item, SessionId::fresh())); // another part of the meeting sits by itself
        QCOMPARE(record.roundsOn(item), 2);
        QCOMPARE(record.groupsOf(record.rounds[1].id), QList<DiscussionGroup>{record.groups.last()});
        QCOMPARE(record.peopleOf(record.groups.last().id), QList<VillagerId>{record.places.last().villager});
        QVERIFY(record.placeOf(record.rounds[0].id, record.places[0].villager));
        QVERIFY(!record.placeOf(record.rounds[1].id, record.places[0].villager));
    }
};

YISHIBU_TEST(TestGrouping)
#include "tst_grouping.moc"
